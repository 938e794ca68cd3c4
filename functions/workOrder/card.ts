import { known } from '../../shared/known'
import { kinds, priorities } from '../../shared/workOrder/commands'
import { numberOf, parseOrderId } from '../../shared/workOrder/id'
import type { Card } from '../../shared/workOrder/order'
import { statuses } from '../../shared/workOrder/transitions'
import { timeOfUlid } from '../../shared/ulid'
import { categoryName, placeLabel } from '../street/labels'
import { middleOf } from '../street/locate'
import { idOfItem, type CardItem } from './item'
import { isOverdue } from './overdue'
import { iso, type Viewer } from './present'

/** The card of an order of which only the queue's entry was read. */
export function cardOfItem(item: CardItem & { qs: string }, { deps, actor, street }: Viewer): Card {
  const id = idOfItem(item)
  const { ulid } = parseOrderId(id)
  const gridId = actor.street + item.g
  const dueAt = parseInt(item.qs.slice(0, 7), 36)
  return {
    id,
    number: numberOf(ulid),
    kind: kinds[item.k] ?? 'issue',
    status: statuses[item.s] ?? 'ordered',
    categoryCode: item.c,
    categoryName: categoryName(street, item.c),
    placeLabel: placeLabel(street, { gridId, ...(item.b && { buildingId: `${gridId}B${item.b}` }) }),
    gridId,
    ...(item.gh && middleOf(item.gh)),
    priority: priorities[item.p] ?? 'normal',
    reportedAt: iso(timeOfUlid(ulid)),
    dueAt: iso(dueAt * 1000),
    overdue: isOverdue({ dueAt }, deps.now()),
    joined: item.j ?? 0,
    photos: item.ph ?? 0,
    ...known({ reminders: item.r }),
  }
}
