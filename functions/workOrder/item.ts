import { known } from '../../shared/known'
import { kinds, priorities } from '../../shared/workOrder/commands'
import { parseOrderId } from '../../shared/workOrder/id'
import { statuses } from '../../shared/workOrder/transitions'
import { keys } from '../keys'
import { fold, householdsJoined } from './fold'
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
}

/** No longer, or never, on the neighbours' map. */
const offTheMap: WorkOrder['status'][] = ['declined', 'withdrawn', 'merged']

/** No bell stands in an hour that has gone by when it is set: the sweeps have been there. */
function clockKeys({ id, ringsAt, steps }: WorkOrder, street: string) {
  if (ringsAt === undefined) return {}
  const set = Math.floor((steps[steps.length - 1]?.at ?? 0) / 1000)
  return { dp: keys.due(street, Math.max(ringsAt, set)), ds: keys.dueFirst(ringsAt, id) }
}

/** The keys of the indexes it is in: whose turn and until when, whose it is, where it lies. */
function indexKeys(order: WorkOrder) {
  const { id, holder, dueAt, reporterId, cell, isPrivate, status } = order
  const { street, ulid } = parseOrderId(id)
  const isPublic = cell && !isPrivate && !offTheMap.includes(status)
  return {
    ...(holder &&
      dueAt && {
        qp: keys.queue(street, holder),
        qs: keys.dueFirst(dueAt, id),
      }),
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
  })
  return { ...card, v: order.version, t: order.packed, ...indexKeys(order) }
}

export const idOfItem = ({ PK, SK }: { PK: string; SK: string }) =>
  `${PK.slice(2).replaceAll('#', '-')}-${SK.slice(2)}`

export function fromItem(item: Record<string, unknown>): WorkOrder {
  // The table gives back what toItem wrote; a line that cannot be read throws in unpack.
  const { PK, SK, t } = item as { PK: string; SK: string; t: string[] }
  const id = idOfItem({ PK, SK })
  const { street } = parseOrderId(id)
  return fold(id, { steps: t.map((line) => unpack(line, street)), packed: t })
}
