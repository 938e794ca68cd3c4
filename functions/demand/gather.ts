import { blocksOf, mostMet } from './blocks'
import { choose, type Asked } from './choose'
import { count } from './count'
import { asCandidate, type Group, type Joining } from './group'
import type { GatheringStore } from './store'
import { take } from './take'

/** How many groups in one go may turn out to be the same: each costs two writes. */
const mostTaken = 2

export type Gathering = { street: string; joining: Joining; asked: Asked }

/**
 * Puts an order into the group of those that say the same, or begins one. What is read is bounded, however much is
 * stored. Told again, cut short or overtaken it is counted once: the order's own item decides into which group, the
 * group remembers whom it has counted until that item says that all is done.
 */
export async function gather(
  { street, joining, asked }: Gathering,
  store: GatheringStore,
): Promise<Group | undefined> {
  const { orderId, ulid } = joining
  const blocks = blocksOf(asked.sketch, asked.where)
  const { placed, met } = await store.lookUp(street, ulid, blocks)
  if (placed?.isSettled) return undefined
  const candidates = await store.groups(mostMet(met.map(({ ids }) => ids)))
  const { best, alsoThese } = choose(asked, candidates.map(asCandidate))
  const { groupId } = placed ?? (await store.place(street, ulid, best?.id ?? `${street}-${ulid}`))
  const group = await count(groupId, joining, store)
  await Promise.all(met.map((asRead) => store.meet(street, asRead, group.id)))
  await store.list(group.id, orderId)
  for (const { id } of alsoThese.slice(0, mostTaken)) await take(group.id, id, store)
  await store.settle(street, ulid, group.id)
  return group
}
