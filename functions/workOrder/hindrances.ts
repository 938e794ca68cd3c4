import type { Actor, Role } from '../../shared/actor'
import type { Refusal } from '../../shared/outcome'
import type { MadeMove } from '../../shared/workOrder/transitions'
import { lastOf } from './fold'
import type { WorkOrder } from './workOrder'

export type Moment = { order: WorkOrder; actor: Actor; role: Role; now: number }

export const reopenDays = 15
const dayMs = 86_400_000
const chinaDay = (at: number) => Math.floor((at + 8 * 3_600_000) / dayMs)

const did = ({ order, actor }: Moment, ...deeds: WorkOrder['steps'][number]['deed'][]) =>
  order.steps.some((step) => deeds.includes(step.deed) && step.by === actor.id)

/** A new round begins with every closing: who rated the last result may rate the next. */
const ratedSinceClosing = ({ order, actor }: Moment) => {
  const closing = order.steps.findLastIndex(({ deed }) => deed === 'close')
  return order.steps.slice(closing + 1).some((step) => step.deed === 'rate' && step.by === actor.id)
}

/** Why this person may not make this move now, although the table allows it to the role. */
export const hindrances: Partial<Record<MadeMove, (moment: Moment) => Refusal | undefined>> = {
  // 谁办的谁不能销: whoever accepted or finished it does not judge it.
  close: (moment) => (did(moment, 'accept', 'handle', 'finish') ? 'selfClose' : undefined),
  rate: (moment) => (ratedSinceClosing(moment) ? 'alreadyRated' : undefined),
  reopen: ({ order, role, now }) => {
    const closedAt = lastOf(order, 'close')?.at ?? 0
    return role === 'resident' && now > closedAt + reopenDays * dayMs ? 'reopenTooLate' : undefined
  },
  join: (moment) => {
    if (moment.order.reporterId === moment.actor.id) return 'ownOrder'
    return did(moment, 'join') ? 'alreadyJoined' : undefined
  },
  // 催办: once a day for the reporter, so that it stays a sign and does not become noise.
  remind: ({ order, actor, role, now }) => {
    const last = order.steps.findLast((step) => step.deed === 'remind' && step.by === actor.id)
    return role === 'resident' && last && chinaDay(last.at) === chinaDay(now) ? 'remindedToday' : undefined
  },
}
