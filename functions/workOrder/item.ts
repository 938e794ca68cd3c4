import { known } from '../../shared/known'
import { kinds, priorities } from '../../shared/workOrder/commands'
import { parseOrderId } from '../../shared/workOrder/id'
import { statuses } from '../../shared/workOrder/transitions'
import { holders, keys } from '../keys'
import { bellOf } from './calls'
import { fold, householdsJoined, remindersOf } from './fold'
import { unpack } from './pack'
import type { WorkOrder } from './workOrder'

/** What a card in an index holds, under the short names that infra/table.ts projects. */
export type CardItem = {
  PK: string
  SK: string
  k: number
  c: string
  s: number
  p: number
  g: string
  b?: string
  gh?: string
  j?: number
  ph?: number
  r?: number
}

/** No longer, or never, on the neighbours' map. */
const offTheMap: WorkOrder['status'][] = ['declined', 'withdrawn', 'merged']

/** No bell stands in an hour that has gone by when it is set: the sweeps have been there. */
function clockKeys(order: WorkOrder, street: string) {
  const { id, steps } = order
  const ringsAt = bellOf(order)
  if (ringsAt === undefined) return {}
  const set = Math.floor((steps[steps.length - 1]?.at ?? 0) / 1000)
  return { dp: keys.due(street, Math.max(ringsAt, set)), ds: keys.dueFirst(ringsAt, id) }
}

/** Whose turn it is and until when; or, closed, on the list of those who are to be asked how it was 回访. */
function queueKeys({ id, holder, dueAt, callBackBy }: WorkOrder, street: string) {
  const [lies, until] = callBackBy ? [holders.back(street), callBackBy] : [holder, dueAt]
  return lies && until ? { qp: keys.queue(street, lies), qs: keys.dueFirst(until, id) } : {}
}

/** The keys of the indexes it is in: whose turn and until when, whose it is, where it lies. */
function indexKeys(order: WorkOrder) {
  const { id, reporterId, cell, isPrivate, status } = order
  const { street, ulid } = parseOrderId(id)
  const isPublic = cell && !isPrivate && !offTheMap.includes(status)
  return {
    ...queueKeys(order, street),
    ...clockKeys(order, street),
    mp: keys.mine(reporterId),
    ms: ulid,
    ...(isPublic && {
      np: keys.near(street, cell),
      ns: keys.nearFirst(status === 'closed', ulid),
    }),
  }
}

/** The head as one item of about 1 KB: the keys of its indexes, what their cards show, and the steps. */
export function toItem(order: WorkOrder) {
  const card: CardItem = known({
    ...keys.order(order.id),
    k: kinds.indexOf(order.kind),
    c: order.categoryCode,
    s: statuses.indexOf(order.status),
    p: priorities.indexOf(order.priority),
    g: order.gridId.slice(9),
    b: order.buildingId?.split('B')[1],
    gh: order.cell,
    j: householdsJoined(order) || undefined,
    ph: order.photos || undefined,
    r: remindersOf(order) || undefined,
  })
  return { ...card, v: order.version, t: order.packed, ...indexKeys(order) }
}

export const idOfItem = ({ PK, SK }: { PK: string; SK: string }) =>
  `${PK.slice(2).replaceAll('#', '-')}-${SK.slice(2, 28)}`

export function fromItem(item: Record<string, unknown>): WorkOrder {
  // The table gives back what toItem wrote; a line that cannot be read throws in unpack.
  const { PK, SK, t } = item as { PK: string; SK: string; t: string[] }
  const id = idOfItem({ PK, SK })
  const { street } = parseOrderId(id)
  return fold(id, { steps: t.map((line) => unpack(line, street)), packed: t })
}
