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

/** The head as one item of about 1 KB: keys of the indexes it is in, what their cards show, and the steps. */
export function toItem(order: WorkOrder) {
  const { street, ulid } = parseOrderId(order.id)
  const isPublic =
    !order.isPrivate && order.cell && !['declined', 'withdrawn', 'merged'].includes(order.status)
  const card: CardItem = {
    ...keys.order(order.id),
    k: kinds.indexOf(order.kind),
    c: order.categoryCode,
    s: statuses.indexOf(order.status),
    p: priorities.indexOf(order.priority),
    g: order.gridId.slice(9),
  }
  const joined = householdsJoined(order)
  return {
    ...card,
    ...(order.buildingId ? { b: order.buildingId.split('B')[1] } : {}),
    ...(order.cell ? { gh: order.cell } : {}),
    ...(joined ? { j: joined } : {}),
    ...(order.photos ? { ph: order.photos } : {}),
    v: order.version,
    t: order.packed,
    ...(order.holder && order.dueAt
      ? {
          qp: keys.queue(street, order.holder),
          qs: keys.dueFirst(order.dueAt, order.id),
          dp: keys.due(street, order.dueAt),
          ds: keys.dueFirst(order.dueAt, order.id),
        }
      : {}),
    mp: keys.mine(order.reporterId),
    ms: ulid,
    ...(isPublic && order.cell ? { np: keys.near(street, order.cell), ns: ulid } : {}),
  }
}

export const idOfItem = ({ PK, SK }: { PK: string; SK: string }) =>
  `${PK.slice(2).replaceAll('#', '-')}-${SK.slice(2)}`

export function fromItem(item: Record<string, unknown>): WorkOrder {
  // The table gives back what toItem wrote; a line that cannot be read throws in unpack.
  const { PK, SK, t } = item as { PK: string; SK: string; t: string[] }
  const id = idOfItem({ PK, SK })
  const { street } = parseOrderId(id)
  return fold(
    id,
    t.map((line) => unpack(line, street)),
    t,
  )
}
