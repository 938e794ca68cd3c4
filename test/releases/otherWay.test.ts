import { audit } from '../support/audit'
import { besideForBlock } from './beside'
import { crossings } from './crossings/all'
import { hearAndRing } from './hearAndRing'
import { keptReleases } from './kept'
import { numbersWrong } from './numbersWrong'

describe.each(keptReleases)('what is now begins, and $version goes on', (kept) => {
  const at = besideForBlock(kept, false)

  it.each(crossings)('%s: written by one, moved on by the other', async (_, cross) => {
    await cross(at)
  })

  it('all of it is heard, and everything adds up', async () => {
    expect(await hearAndRing(at)).not.toContain(false)

    expect(await audit(at)).toMatchObject({ troubles: [] })
    expect(await numbersWrong(at)).toEqual([])
  })
})
