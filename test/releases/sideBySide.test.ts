import { audit } from '../support/audit'
import { startBeside, type Beside } from './beside'
import { actingCrossings } from './crossings/acting'
import { pageCrossings } from './crossings/pages'
import { personCrossings } from './crossings/persons'
import { topicCrossings } from './crossings/topics'
import { voteCrossings } from './crossings/votes'
import { keptReleases, type Kept } from './kept'
import { livingOn } from './liveOn'
import type { looks } from './looks'
import { numbersWrong } from './numbersWrong'
import { ordersOfEachKind } from './pool'
import { readAlike } from './readAlike'

const crossings = Object.entries({
  ...pageCrossings,
  ...topicCrossings,
  ...actingCrossings,
  ...personCrossings,
  ...voteCrossings,
})

/** What is looked at once more in the end: what the clocks and the streams have changed. */
// prettier-ignore
const moved: (keyof typeof looks)[] = ['getOrder', 'queue', 'numbers', 'getTopic', 'resolution', 'inbox', 'demands']

function besideForFile(kept: Kept, isOldFirst: boolean) {
  // Filled before the first test runs.
  const at = {} as Beside
  beforeAll(async () => void Object.assign(at, await startBeside(kept, isOldFirst)))
  afterAll(() => at.stop())
  return at
}

/** Heard by one and then by the other, and their clocks as well. */
async function hearAndRing(at: Beside) {
  const [one, other] = at.sides
  const heard = [await one.hear(), await other.hear()]
  await at.later(3_600_000)
  await other.ring()
  heard.push(await other.hear(), await one.hear())
  await one.ring()
  return [...heard, await one.hear(), await other.hear()]
}

describe.each(keptReleases)('$version begins, and what is now goes on', (kept) => {
  const at = besideForFile(kept, true)

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

describe.each(keptReleases)('what is now begins, and $version goes on', (kept) => {
  const at = besideForFile(kept, false)

  it.each(crossings)('%s: written by one, moved on by the other', async (_, cross) => {
    await cross(at)
  })

  it('all of it is heard, and everything adds up', async () => {
    expect(await hearAndRing(at)).not.toContain(false)

    expect(await audit(at)).toMatchObject({ troubles: [] })
    expect(await numbersWrong(at)).toEqual([])
  })
})
