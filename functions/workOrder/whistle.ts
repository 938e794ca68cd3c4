import { scopesOf } from '../../shared/actor'
import { dayMs } from '../../shared/clock/china'
import { timesOf } from '../../shared/clock/times'
import { done, refuse, type Outcome } from '../../shared/outcome'
import type { CommandInput } from '../../shared/workOrder/commands'
import { clockToReportIn } from '../../shared/workOrder/limits'
import { openCalls } from './calls'
import { isUnit } from './dispatch'
import { toSeconds, urgencyOf, type Scene } from './stage'
import type { Called, Change } from './workOrder'

/** Further nobody calls somebody to come. */
const furthest = 30 * dayMs

type Wanted = CommandInput['whistle']['calls'][number]

function callOf({ unitId, until }: Wanted, { order, street, now }: Scene): Outcome<Called> {
  const wanted = until === undefined ? undefined : Date.parse(until)
  // A day that no calendar has is not a number, and so not between any two.
  const isPossible = wanted === undefined || (wanted > now && wanted <= now + furthest)
  if (!isPossible) return refuse('badInput', { field: 'calls' })
  if (!isUnit(street, unitId)) return refuse('unknownUnit', { field: 'calls' })
  if (openCalls(order).some((call) => call.unitId === unitId))
    return refuse('alreadyCalled', { field: 'calls' })
  const urgency = urgencyOf(street, order.categoryCode, order.priority)
  const { due, warning } = clockToReportIn({ urgency, from: now }, timesOf(street), wanted)
  return done({ unitId, dueAt: toSeconds(due), ringsAt: toSeconds(warning) })
}

/** 吹哨: units are called to the order, each with its own time to report in; whose turn it is stays. */
export function whistle({ calls }: CommandInput['whistle'], scene: Scene): Outcome<Change> {
  const called: Called[] = []
  for (const wanted of calls) {
    const call = callOf(wanted, scene)
    if (!call.ok) return call
    called.push(call.value)
  }
  return done({ called })
}

/** 报到 (应哨): for the unit named, else for the first of one’s own that was called. */
export function reportIn({ unitId }: CommandInput['reportIn'], { order, actor }: Scene): Outcome<Change> {
  const mine = openCalls(order).filter((call) => scopesOf(actor, 'handler').includes(call.unitId))
  const call = mine.find((one) => unitId === undefined || one.unitId === unitId)
  return call ? done({ callOf: call.unitId }) : refuse('notCalled', { field: 'unitId' })
}
