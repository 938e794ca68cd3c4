import { audit } from '../support/audit'
import { besideForBlock } from './beside'
import { crossings } from './crossings/all'
import { hearAndRing } from './hearAndRing'
import { keptReleases } from './kept'
import { livingOn } from './liveOn'
import type { looks } from './looks'
import { numbersWrong } from './numbersWrong'
import { ordersOfEachKind } from './pool'
import { readAlike } from './readAlike'

/** What is looked at once more in the end: what the clocks and the streams have changed. */
// prettier-ignore
const moved: (keyof typeof looks)[] = ['getOrder', 'queue', 'numbers', 'getTopic', 'resolution', 'inbox', 'demands']

describe.each(keptReleases)('$version begins, and what is now goes on', (kept) => {
  const at = besideForBlock(kept, true)

  it('orders of every status go on, one move here and the next there, whoever begins', async () => {
    const [one, other] = at.sides
    const starting = [livingOn([one, other], at), livingOn([other, one], at)]

    const lived = await Promise.all(
      ordersOfEachKind(at.items).flatMap((ids) =>
        starting.flatMap((live, n) => ids.slice(n, n + 1).map(live)),
      ),
    )

    expect(lived.flatMap(({ differ }) => differ)).toEqual([])
    const moves = new Set(lived.flatMap((life) => life.moves))
    expect([...moves].sort()).toEqual([
      ...['accept', 'close', 'decline', 'dispatch', 'file', 'finish', 'grab', 'grant', 'reopen', 'resume'],
    ])
  })

  it.each(crossings)('%s: written by one, moved on by the other', async (_, cross) => {
    await cross(at)
  })

  it('what either wrote is heard by both, the clocks of both go on, and everything adds up', async () => {
    expect(await hearAndRing(at)).not.toContain(false)

    expect(await audit(at)).toMatchObject({ troubles: [] })
    expect(await numbersWrong(at)).toEqual([])
    expect((await readAlike(at, moved)).differ).toEqual([])
  })
})
