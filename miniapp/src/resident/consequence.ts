import type { Class } from '../../../shared/category/category'
import { hoursOf } from '../../../shared/clock/calendar'
import type { Catalogue } from '../../../shared/street/operations'
import { dueFor, promiseFor } from '../../../shared/workOrder/limits'
import { dueText } from '../clockText'

/** What follows from 交上去: who comes until when, and when it is done, by the very limits the server promises. */
export function consequence(className: Class, { calendars }: Pick<Catalogue, 'calendars'>, now: number) {
  const urgency = { class: className, priority: 'normal' as const }
  const promised = promiseFor(urgency, now)
  const due = dueFor('ordered', { urgency, promised, from: now }, hoursOf(calendars))
  return { comes: due === undefined ? '尽快' : dueText(due, now), done: dueText(promised, now) }
}
