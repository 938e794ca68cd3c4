import { known } from '../../shared/known'
import { parseOrderId } from '../../shared/workOrder/id'
import type { Viewer } from '../workOrder/present'
import { isTheirs } from './area'
import type { Group } from './group'
import { demandStore } from './store'

/** Read of each list at once. */
const atOnce = 100

const ulidOf = (id: string) => parseOrderId(id).ulid
const newestFirst = (one: string, other: string) => (ulidOf(one) < ulidOf(other) ? 1 : -1)

/**
 * The orders counted in a group and in those that went into it, newest first, as far as they lie in this person's
 * area; behind `after`, the ULID of one, where one is named. `last` says from where to go on, if there is more.
 */
export async function membersOf(
  group: Group,
  { most, after }: { most: number; after?: string | undefined },
  { deps, actor }: Viewer,
) {
  const store = demandStore(deps.table)
  const lists = await Promise.all([group.id, ...group.took].map((id) => store.members(id, atOnce, after)))
  // Of a list that goes on nothing older is known than its last: what lies behind that waits.
  const ends = lists.flatMap(({ ids, isLast }) => (isLast ? [] : ids.slice(-1).map(ulidOf)))
  const from = ends.sort().pop() ?? ''
  const read = lists
    .flatMap(({ ids }) => ids)
    .filter((id) => ulidOf(id) >= from)
    .sort(newestFirst)
  const gridIds = Object.assign({}, ...lists.map((list) => list.gridIds)) as Record<string, string>
  const theirs = read.filter((id) => isTheirs(actor, gridIds[id] ?? ''))
  const ids = theirs.slice(0, most)
  const [end] = theirs.length > most ? ids.slice(-1) : from ? read.slice(-1) : []
  return known({ ids, last: end && ulidOf(end) })
}
