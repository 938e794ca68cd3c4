import { fromItem } from '../../functions/demand/item'
import type { Group } from '../../functions/demand/group'
import { isHalfGone } from '../../functions/demand/group'
import { idOfGroupItem } from '../../functions/demand/item'
import { orderIdOfMember } from '../../functions/demand/keys'
import type { Item, Key, Table } from '../../functions/table/store'
import { parseOrderId } from '../../shared/workOrder/id'
import { found } from './keys'
import { pagesOf } from './pages'

type Member = { orderId: string; key: Key }

/** Everything that is kept of common demands 共性诉求, as it lies in the table. */
export type DemandsSeen = {
  groups: Map<string, Group>
  members: Map<string, Member[]>
  /** Into which group an order was put, by its ULID with the street before it. */
  placed: Map<string, { groupId: string; key: Key }>
}

const keyOf = ({ PK, SK }: Item): Key => ({ PK, SK })

const nameIn = (key: Key) => `${found.street(key)} ${key.PK.slice(-26)}`
export const nameOfOrder = (orderId: string) => {
  const { street, ulid } = parseOrderId(orderId)
  return `${street} ${ulid}`
}

function take(item: Item, { groups, members, placed }: DemandsSeen) {
  if (found.isGroup(item)) groups.set(idOfGroupItem(item), fromItem(item))
  if (found.isPlaced(item)) placed.set(nameIn(item), { groupId: String(item.group), key: keyOf(item) })
  if (!found.isMember(item)) return
  const groupId = idOfGroupItem(item)
  const member = { orderId: orderIdOfMember(groupId, item.SK), key: keyOf(item) }
  members.set(groupId, [...(members.get(groupId) ?? []), member])
}

export async function demandsIn(table: Table): Promise<DemandsSeen> {
  const seen: DemandsSeen = { groups: new Map(), members: new Map(), placed: new Map() }
  for await (const page of pagesOf(table)) page.forEach((item) => take(item, seen))
  return seen
}

/** How far groups may have gone on into others. */
const mostSteps = 12

/** The group in which another is counted now; its own name where a group on the way is not there. */
function rootOf(id: string, { groups }: DemandsSeen) {
  let at = id
  for (let steps = 0; steps < mostSteps; steps++) {
    const into = groups.get(at)?.into
    if (!into) return at
    at = into
  }
  return at
}

/** All groups, and names of groups that are not there, by the one in which they are counted. */
export function familiesIn(seen: DemandsSeen) {
  const named = [
    ...seen.groups.keys(),
    ...seen.members.keys(),
    ...[...seen.placed.values()].map((one) => one.groupId),
  ]
  const families = new Map<string, string[]>()
  for (const id of new Set(named)) {
    const root = rootOf(id, seen)
    families.set(root, [...(families.get(root) ?? []), id])
  }
  return families
}

/** Whether a family of groups counts exactly the orders that were put into it, and these are all there. */
export function isRight(
  family: { root: string; ids: string[]; put: ReadonlySet<string> },
  seen: DemandsSeen,
  heads: ReadonlySet<string>,
) {
  const { root, ids, put } = family
  const group = seen.groups.get(root)
  const listed = ids.flatMap((id) => seen.members.get(id) ?? []).map(({ orderId }) => orderId)
  const isWhole = ids.every((id) => {
    const one = seen.groups.get(id)
    return one && !isHalfGone(one) && (id === root || group?.took.includes(id))
  })
  const areThere = listed.every((orderId) => heads.has(orderId) && put.has(nameOfOrder(orderId)))
  return isWhole && areThere && put.size === listed.length && group?.tally.n === listed.length
}
