import { isUnplaced, streetOf } from '../../shared/place/codes'
import type { Street } from '../../shared/street/street'
import type { Priority } from '../../shared/workOrder/commands'
import { dueFor, type Urgency } from '../../shared/workOrder/limits'
import type { Status } from '../../shared/workOrder/transitions'
import { holders } from '../keys'
import type { Moment } from './hindrances'
import type { WorkOrder } from './workOrder'

/** The moment of a move, and the street it is made in. */
export type Scene = Moment & { street: Street }

export const toSeconds = (milliseconds: number) => Math.ceil(milliseconds / 1000)

export const categoryOf = (street: Street, code: string) =>
  street.categories.find((category) => category.code === code)

export const urgencyOf = (street: Street, categoryCode: string, priority: Priority): Urgency => ({
  class: categoryOf(street, categoryCode)?.class ?? 'ordinary',
  priority,
})

/** The clock of the stage that begins now. */
export function dueIn(status: Status, { order, street, now }: Scene, promisedAt = order.promisedAt) {
  const urgency = urgencyOf(street, order.categoryCode, order.priority)
  const due = dueFor(status, { urgency, promised: promisedAt * 1000, from: now })
  return due === undefined ? {} : { dueAt: toSeconds(due) }
}

/** The desk that dispatches: the community's, or the street's while no community is known. */
export const desk = ({ gridId }: Pick<WorkOrder, 'gridId'>) =>
  isUnplaced(gridId) ? holders.streetDesk(streetOf(gridId)) : holders.communityDesk(gridId)

export const toPerson = (personId: string, scene: Scene) => ({
  holder: holders.person(personId),
  ...dueIn('accepted', scene),
})
