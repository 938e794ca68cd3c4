import { blocksOf, mostMet } from './blocks'
import { choose, type Asked } from './choose'
import { count } from './count'
import { countedOf } from './gatheringOf'
import { asCandidate, isHalfGone, type Group, type Joining } from './group'
import type { GatheringStore } from './store'
import { complete, take } from './take'

export type Gathering = { street: string; joining: Joining; asked: Asked }

/** Of the groups that were met, one at a time turns out to be the same as another, or is seen through to that. */
async function tidy(
  met: Group[],
  { best, others }: { best: Group; others: string[] },
  store: GatheringStore,
) {
  const halfGone = met.find(isHalfGone)
  if (halfGone) return complete(halfGone, store)
  const other = met.find(({ id, into }) => others.includes(id) && !into && id !== best.id)
  if (other) await take(best, other, store)
}

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
  const { placed, met } = await store.lookUp(street, ulid, blocksOf(asked.sketch, asked.where))
  if (placed?.isSettled) return undefined
  const groups = await store.groups(mostMet(met.map(({ ids }) => ids)))
  const { best, alsoThese } = choose(asked, groups.map(asCandidate))
  const put = { groupId: best?.id ?? `${street}-${ulid}`, where: asked.where }
  const { groupId, where } = placed ?? (await store.place(street, ulid, put))
  const asRead = groups.find(({ id }) => id === groupId)
  const counted = countedOf(orderId, where)
  const group = await count({ groupId, asRead }, { ...joining, counted }, store)
  await Promise.all(met.map((block) => store.meet(street, block, group.id)))
  await store.list(group.id, orderId, where?.gridId)
  await tidy(groups, { best: group, others: alsoThese.map(({ id }) => id) }, store)
  await store.settle(street, ulid, { groupId: group.id, where })
  return group
}
