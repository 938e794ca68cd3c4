import { covers, scopesOf, servingRoles, type Actor, type Role } from '../../shared/actor'
import { chinaDay, dayMs } from '../../shared/clock/china'
import type { Refusal } from '../../shared/outcome'
import { communityOf, isUnplaced } from '../../shared/place/codes'
import type { Street } from '../../shared/street/street'
import { fits } from '../../shared/volunteer/skills'
import type { MadeMove } from '../../shared/workOrder/transitions'
import { hasAnswered, hasRated } from './answered'
import { openCalls } from './calls'
import { placeOfDesk } from '../deskAndPool'
import { followersOf, lastOf } from './fold'
import { deskAbove, isAboveCommunity } from './stage'
import type { WorkOrder } from './workOrder'

export type Moment = { order: WorkOrder; actor: Actor; role: Role; now: number; street: Street }

export const reopenDays = 15

const did = ({ order, actor }: Moment, ...deeds: WorkOrder['steps'][number]['deed'][]) =>
  order.steps.some((step) => deeds.includes(step.deed) && step.by === actor.id)

/** Whoever has said it herself, has; staff enter what the reporter has not said yet, herself or on the telephone. */
const isAnswered = ({ order, actor, role }: Moment) =>
  role === 'resident' ? hasRated(order, actor.id) : hasAnswered(order, order.reporterId)

const didIt = (moment: Moment) => did(moment, 'accept', 'grab', 'handle', 'finish')

/** 替人报: in service she wrote down what somebody else has to be asked about; at home one speaks for one's mother. */
const typedIt = ({ order, actor }: Moment) => {
  const { by, as, change } = order.steps[0] ?? {}
  const isInService = actor.roles.some(({ role }) => servingRoles.includes(role))
  return by === actor.id && isInService && (as !== 'resident' || change?.isOnBehalf === true)
}

/** Of what residents add to one order: beyond that nobody reads it, and it would outgrow the order. */
const mostSteps = 1000
const mostNotes = 30

const saidEnough = ({ order, actor, role }: Moment) => {
  const notes = order.steps.filter(({ deed, by }) => deed === 'note' && by === actor.id).length
  return role === 'resident' && (order.steps.length >= mostSteps || notes >= mostNotes)
    ? 'saidEnough'
    : undefined
}

/** 裁定: what lies with the street or above it, the community does not settle beforehand. */
const liesAbove = ({ order, actor, role }: Moment) => {
  const place = placeOfDesk(order.holder)
  return isAboveCommunity(order) && !scopesOf(actor, role).some((scope) => covers(scope, place))
    ? 'notYourOrder'
    : undefined
}

/** A volunteer grabs what the community has confirmed her for; whoever serves the place, anything. */
const unfit = ({ order, actor, role, street }: Moment) => {
  if (role !== 'volunteer') return undefined
  if (!actor.skills) return 'isPaused'
  const wanted = street.categories.find(({ code }) => code === order.categoryCode)?.skills
  return fits(wanted, actor.skills[communityOf(order.gridId)] ?? []) ? undefined : 'skillsMissing'
}

/** Why this person may not make this move now, although the table allows it to the role. */
export const hindrances: Partial<Record<MadeMove, (moment: Moment) => Refusal | undefined>> = {
  // What nobody can find on the map nobody can be sent to: it is filed with a place first.
  handle: ({ order }) => (isUnplaced(order.gridId) ? 'placeMissing' : undefined),
  // 谁办的谁不能销: whoever accepted or finished it does not judge it.
  close: (moment) => (didIt(moment) ? 'selfClose' : undefined),
  // Nor does she say, in any role, how content somebody is with it.
  rate: (moment) => {
    if (didIt(moment) || typedIt(moment)) return 'selfRated'
    return isAnswered(moment) ? 'alreadyRated' : undefined
  },
  // Who asked for a hand does not lend it.
  grab: (moment) => (moment.order.reporterId === moment.actor.id ? 'grabOwn' : unfit(moment)),
  reopen: ({ order, role, now }) => {
    const closedAt = lastOf(order, 'close')?.at ?? 0
    return role === 'resident' && now > closedAt + reopenDays * dayMs ? 'reopenTooLate' : undefined
  },
  // Those who met the same have told nobody else.
  withdraw: ({ order }) => (followersOf(order).length > 0 ? 'othersWait' : undefined),
  join: (moment) => {
    if (moment.order.reporterId === moment.actor.id) return 'ownOrder'
    // 求助 is one person's: whoever sees it to lend a hand does not stand behind it.
    if (moment.order.isPrivate) return 'notYourOrder'
    return followersOf(moment.order).includes(moment.actor.id) ? 'alreadyJoined' : saidEnough(moment)
  },
  note: saidEnough,
  escalate: ({ order, street }) => (deskAbove(order, street) ? undefined : 'topDesk'),
  extend: ({ order }) => (order.suspended ? 'isSuspended' : order.asked && 'alreadyAsked'),
  suspend: ({ order }) => (order.suspended ? 'isSuspended' : order.asked && 'alreadyAsked'),
  grant: ({ order: { asked }, now }) => {
    if (!asked) return 'nothingAsked'
    return asked.until * 1000 <= now ? 'askedTooLate' : undefined
  },
  refuse: ({ order }) => (order.asked ? undefined : 'nothingAsked'),
  resume: ({ order }) => (order.suspended ? undefined : 'notSuspended'),
  decline: liesAbove,
  // Who was called is on the way to this one, and the other order does not know of it.
  merge: (moment) => liesAbove(moment) ?? (openCalls(moment.order).length > 0 ? 'callsOpen' : undefined),
  // 催办: once a day for the reporter, so that it stays a sign and does not become noise.
  remind: ({ order, actor, role, now }) => {
    const last = order.steps.findLast((step) => step.deed === 'remind' && step.by === actor.id)
    return role === 'resident' && last && chinaDay(last.at) === chinaDay(now) ? 'remindedToday' : undefined
  },
}
