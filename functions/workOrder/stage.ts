import { isUnplaced, streetOf } from '../../shared/place/codes'
import type { Street } from '../../shared/street/street'
import type { Priority } from '../../shared/workOrder/commands'
import { hoursOf } from '../../shared/clock/calendar'
import { dueFor, warningFor, type Urgency } from '../../shared/workOrder/limits'
import type { Status } from '../../shared/workOrder/transitions'
import { holders } from '../keys'
import type { Moment } from './hindrances'
import type { WorkOrder } from './workOrder'

/** The moment of a move, and the street it is made in. */
export type Scene = Moment & { street: Street }

/** The same without anybody who moves it: the clock has no hands. */
export type Stage = Pick<Scene, 'order' | 'street' | 'now'>

export const toSeconds = (milliseconds: number) => Math.ceil(milliseconds / 1000)

export const categoryOf = (street: Street, code: string) =>
  street.categories.find((category) => category.code === code)

export const urgencyOf = (street: Street, categoryCode: string, priority: Priority): Urgency => ({
  class: categoryOf(street, categoryCode)?.class ?? 'ordinary',
  priority,
})

/** The clock of the stage that begins now. */
export function dueIn(status: Status, { order, street, now }: Stage, promisedAt = order.promisedAt) {
  const urgency = urgencyOf(street, order.categoryCode, order.priority)
  return clockOf(status, { urgency, promised: promisedAt * 1000, from: now }, street)
}

type Span = { urgency: Urgency; promised: number; from: number }

/** Until when, and when the reminder comes: that of a stage that is late already comes at once. */
export function clockOf(status: Status, span: Span, { calendars }: Pick<Street, 'calendars'>) {
  const hours = hoursOf(calendars)
  const due = dueFor(status, span, hours)
  const warning = warningFor(status, span, hours)
  return due === undefined || warning === undefined
    ? {}
    : { dueAt: toSeconds(due), ringsAt: toSeconds(Math.min(warning, due)) }
}

/** The desk that dispatches: the community's, or the street's while no community is known. */
export const desk = ({ gridId }: Pick<WorkOrder, 'gridId'>) =>
  isUnplaced(gridId) ? holders.streetDesk(streetOf(gridId)) : holders.communityDesk(gridId)

/** 升级: from the community's desk to the street's, with time anew. */
export const upwards = (scene: Stage) => ({
  holder: holders.streetDesk(streetOf(scene.order.gridId)),
  ...dueIn('filed', scene),
})

export const toPerson = (personId: string, scene: Scene) => ({
  holder: holders.person(personId),
  ...dueIn('accepted', scene),
})
