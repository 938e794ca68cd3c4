import { hoursOf } from '../../../shared/clock/calendar'
import type { Catalogue } from '../../../shared/street/operations'
import { hourAt } from '../../../shared/volunteer/hours'
import type { Volunteering } from '../../../shared/volunteer/volunteer'

/** 现在合适: it is one of the hours she named. */
export function isGoodNow(
  volunteering: Volunteering | undefined,
  catalogue: Catalogue | undefined,
  now: number,
) {
  const hour = hourAt(now, hoursOf(catalogue?.calendars ?? []))
  return hour !== undefined && volunteering?.hours.includes(hour) === true
}
