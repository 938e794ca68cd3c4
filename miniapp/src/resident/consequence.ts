import type { Class } from '../../../shared/category/category'
import { timesOf } from '../../../shared/clock/times'
import type { Catalogue } from '../../../shared/street/operations'
import { dueFor, promiseFor } from '../../../shared/workOrder/limits'
import { dueText } from '../clockText'

/** What follows from 交上去: who comes until when, and when it is done, by the very limits the server promises. */
export function consequence(
  className: Class,
  catalogue: Pick<Catalogue, 'calendars' | 'limits'>,
  now: number,
) {
  const urgency = { class: className, priority: 'normal' as const }
  const times = timesOf(catalogue)
  const promised = promiseFor(urgency, now, times)
  const due = dueFor('ordered', { urgency, promised, from: now }, times)
  return { comes: due === undefined ? '尽快' : dueText(due, now), done: dueText(promised, now) }
}
