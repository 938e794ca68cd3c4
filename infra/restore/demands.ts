import { demandKeys } from '../../functions/demand/keys'
import { hearDemand } from '../../functions/demand/hearDemand'
import { keys } from '../../functions/keys'
import { parseOrderId } from '../../shared/workOrder/id'
import { demandsIn, familiesIn, isRight, nameOfOrder, type DemandsSeen } from './demandsSeen'
import type { RestoringDeps } from './restoringDeps'

/** Which orders were put into which group, by name. */
function putInto(seen: DemandsSeen) {
  const put = new Map<string, string[]>()
  for (const [name, { groupId }] of seen.placed) put.set(groupId, [...(put.get(groupId) ?? []), name])
  return put
}

type Family = { root: string; ids: string[]; put: Set<string> }

function familiesWith(seen: DemandsSeen): Family[] {
  const put = putInto(seen)
  return [...familiesIn(seen)].map(([root, ids]) => ({
    root,
    ids,
    put: new Set(ids.flatMap((id) => put.get(id) ?? [])),
  }))
}

/** Takes it away with all that is counted in it. What stands under the blocks leads nowhere then, and is passed over. */
async function takeAway({ ids, put }: Family, seen: DemandsSeen, { table }: RestoringDeps) {
  const listed = ids.flatMap((id) => seen.members.get(id) ?? [])
  const placed = [...put, ...listed.map(({ orderId }) => nameOfOrder(orderId))]
  const gone = [
    ...listed.map(({ key }) => key),
    ...placed.flatMap((name) => seen.placed.get(name)?.key ?? []),
    ...ids.map(demandKeys.group),
  ]
  for (const key of gone) await table.delete(key)
  return placed
}

const ulidOf = (orderId: string) => parseOrderId(orderId).ulid

/** As they came in, the oldest first. */
async function gatherAnew(orderIds: readonly string[], deps: RestoringDeps) {
  for (const orderId of [...orderIds].sort((one, other) => (ulidOf(one) < ulidOf(other) ? -1 : 1))) {
    const after = await deps.table.get(keys.order(orderId))
    await hearDemand({ before: undefined, after }, deps)
  }
}

/**
 * A group that counts an order which is not in the copy, or not every order that was put into it, is taken apart, and
 * its orders are put together anew: how many groups that were.
 */
export async function regatherDemands(heads: ReadonlySet<string>, deps: RestoringDeps) {
  const seen = await demandsIn(deps.table)
  const wrong = familiesWith(seen).filter((family) => !isRight(family, seen, heads))
  if (wrong.length === 0) return 0
  const names = new Set<string>()
  for (const family of wrong) (await takeAway(family, seen, deps)).forEach((name) => names.add(name))
  const orderIds = [...heads].filter((orderId) => names.has(nameOfOrder(orderId)))
  await gatherAnew(orderIds, deps)
  return wrong.length
}
