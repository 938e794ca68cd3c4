import { chainFrom, rootOf } from './chain'
import { busy } from './count'
import type { Gathering } from './gather'
import { countedOf } from './gatheringOf'
import { isHalfGone, type Group } from './group'
import { tallyMoved } from './moved'
import type { CorrectingStore } from './correctingStore'
import { complete } from './take'
import type { Where } from './where'

const mostTries = 12

const isSame = (one: Where | undefined, other: Where) =>
  one?.gridId === other.gridId && one.cell === other.cell && one.categoryCode === other.categoryCode

type Correcting = { orderId: string; ulid: string; where: Where; groupId: string }

/** The group in which an order is counted now: what is half gone into another is seen through first. */
async function countingNow(groupId: string, store: CorrectingStore) {
  const chain = await chainFrom(groupId, store)
  const halfGone = chain.filter(isHalfGone)
  for (const gone of halfGone) await complete(gone, store)
  return halfGone.length > 0 ? rootOf(groupId, store) : chain[chain.length - 1]
}

/** The group is read before the order's own item: whoever came first shows in one of them. */
async function counted({ orderId, ulid, where, groupId }: Correcting, store: CorrectingStore) {
  for (let tries = 0; tries < mostTries; tries++) {
    const group = await countingNow(groupId, store)
    const placed = group && (await store.placed(group.id.slice(0, 9), ulid))
    if (!placed || isSame(placed.where, where)) return group
    const places = { from: countedOf(orderId, placed.where), to: countedOf(orderId, where) }
    const next: Group = { ...group, tally: tallyMoved(group.tally, places), version: group.version + 1 }
    if (await store.move(next, ulid, { groupId, where })) return next
  }
  throw busy(groupId)
}

/** Where it lies and what it is were put right: it is counted there, once, and found by who answers for that place. */
export async function correct({ street, joining, asked }: Gathering, store: CorrectingStore) {
  const { orderId, ulid } = joining
  const { where } = asked
  const placed = await store.placed(street, ulid)
  if (!placed || !where) return undefined
  const { groupId } = placed
  const group = await counted({ orderId, ulid, where, groupId }, store)
  await store.list(groupId, orderId, where.gridId)
  return group
}
