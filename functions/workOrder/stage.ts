import { known } from '../../shared/known'
import { districtOf, isUnplaced, streetOf } from '../../shared/place/codes'
import type { Street } from '../../shared/street/street'
import type { Priority } from '../../shared/workOrder/commands'
import { timesOf } from '../../shared/clock/times'
import { dueFor, warningFor, type Awaited, type Urgency } from '../../shared/workOrder/limits'
import { isDesk } from '../deskAndPool'
import { holders } from '../keys'
import type { Moment } from './hindrances'
import type { Change, StepKept, WorkOrder } from './workOrder'

/** The moment of a move, in its street. */
export type Scene = Moment

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
export function dueIn(status: Awaited, { order, street, now }: Stage, promisedAt = order.promisedAt) {
  const urgency = urgencyOf(street, order.categoryCode, order.priority)
  return clockOf(status, { urgency, promised: promisedAt * 1000, from: now }, street)
}

type Span = { urgency: Urgency; promised: number; from: number }

/** Until when, and when the reminder comes: that of a stage that is late already comes at once. */
export function clockOf(status: Awaited, span: Span, street: Pick<Street, 'calendars' | 'limits'>) {
  const times = timesOf(street)
  const due = dueFor(status, span, times)
  const warning = warningFor(status, span, times)
  return due === undefined || warning === undefined
    ? {}
    : { dueAt: toSeconds(due), ringsAt: toSeconds(Math.min(warning, due)) }
}

/** The desk that dispatches: the community's, or the street's while no community is known. */
export const desk = ({ gridId }: Pick<WorkOrder, 'gridId'>) =>
  isUnplaced(gridId) ? holders.streetDesk(streetOf(gridId)) : holders.communityDesk(gridId)

/** From this return 退单 on the street rules who must 裁定. */
export const returnsUntilRuling = 3

/** A volunteer who cannot come after all says nothing of who must. */
export const isReturn = ({ deed, as }: Pick<StepKept, 'deed' | 'as'>) =>
  deed === 'return' && as !== 'volunteer'

export const returnsOf = ({ steps }: Pick<WorkOrder, 'steps'>) => steps.filter(isReturn).length

/** On the street's desk, or the district's. */
export const isAboveCommunity = ({ id, holder }: WorkOrder) =>
  [holders.streetDesk(streetOf(id)), holders.districtDesk(id)].includes(holder ?? '')

/** 裁定: sent back so often that whoever dispatches it from above the community rules, and says why. */
export const isRuling = (order: WorkOrder) =>
  isAboveCommunity(order) && returnsOf(order) >= returnsUntilRuling

/** The district's desk, where somebody serves at it. */
const districtDesk = ({ id, staff }: Street) => {
  const serves = staff.some(({ roles }) =>
    roles.some(({ role, scope }) => role === 'dispatcher' && scope === districtOf(id)),
  )
  return serves ? holders.districtDesk(id) : undefined
}

/** The desk above this one: community, street, district; nothing above the last. */
export function deskAbove({ holder }: Pick<WorkOrder, 'holder'>, street: Street) {
  if (holder === holders.districtDesk(street.id)) return undefined
  return holder === holders.streetDesk(street.id) ? districtDesk(street) : holders.streetDesk(street.id)
}

/** 升级: to the next desk up, with time anew. */
export const upwards = (scene: Stage): Change => ({
  ...known({ holder: deskAbove(scene.order, scene.street) }),
  ...dueIn('filed', scene),
})

/** Back at the desk that sent it out; at its community's, if none did. */
export function backAtDesk(stage: Stage): Change {
  const { order } = stage
  const desks = order.steps.flatMap(({ change: { holder } }) => (holder && isDesk(holder) ? [holder] : []))
  return { holder: desks.at(-1) ?? desk(order), ...dueIn('filed', stage) }
}

/** 无人抢单: back at the desk that put it into the pool. */
export const backFromPool = (stage: Stage): Change => ({ status: 'filed', ...backAtDesk(stage) })

export const toPerson = (personId: string, scene: Scene) => ({
  holder: holders.person(personId),
  ...dueIn('accepted', scene),
})
