import { besideForBlock } from './beside'
import { keptReleases } from './kept'
import { readAlike } from './readAlike'

describe.each(keptReleases)('$version and what is now read one table', (kept) => {
  const at = besideForBlock(kept, true)

  it('both read everything that was stored, and say the same to everybody', async () => {
    const { differ, unseen, looked } = await readAlike(at)

    expect(differ).toEqual([])
    // Asked by a number, a hash and of a meeting that nobody has.
    expect(unseen).toEqual(['findOrders', 'ballotProof', 'meetingCode'])
    expect(looked).toBeGreaterThan(300)
  })
})
