import { busy } from './count'
import type { Group } from './group'
import type { Point } from './point'
import type { GatheringStore } from './store'
import { rootOf } from './chain'
import { tallyLearning } from './tally'

const mostTries = 12

type Learning = { street: string; ulid: string; points: Point[] }

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** What became of an order, in the group in which it is counted; said again, it changes nothing. */
export async function learn(
  { street, ulid, points }: Learning,
  store: GatheringStore,
): Promise<Group | undefined> {
  const placed = await store.placed(street, ulid)
  if (!placed) return undefined
  for (let tries = 0; tries < mostTries; tries++) {
    const group = await rootOf(placed.groupId, store)
    if (!group) return undefined
    const tally = points.reduce(tallyLearning, group.tally)
    if (isSame(tally, group.tally)) return group
    const next = { ...group, tally, version: group.version + 1 }
    if (await store.save(next)) return next
  }
  throw busy(placed.groupId)
}
