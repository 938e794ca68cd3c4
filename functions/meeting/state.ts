import type { MeetingState } from '../../shared/meeting/meeting'
import type { Meeting } from './meeting'

const minute = 60_000
/** People come early. */
const opensBefore = 30 * minute
/** A meeting that nobody ended has ended by then. */
const longest = 6 * 60 * minute

export const opensAt = ({ at }: Pick<Meeting, 'at'>) => at - opensBefore

export function stateOf({ at, cancelled, endedAt }: Meeting, now: number): MeetingState {
  if (cancelled !== undefined) return 'cancelled'
  if (endedAt !== undefined || now >= at + longest) return 'ended'
  return now >= at - opensBefore ? 'running' : 'called'
}

/** How many came without a phone. */
export const withoutPhone = (meeting: Pick<Meeting, 'withoutPhone'>) =>
  Object.values(meeting.withoutPhone).reduce((all, one) => all + one, 0)
