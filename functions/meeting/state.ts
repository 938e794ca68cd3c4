import type { MeetingState } from '../../shared/meeting/meeting'
import type { Meeting } from './meeting'

const minute = 60_000
/** People come early. */
const opensBefore = 30 * minute
/** A meeting that nobody ended has ended by then. */
const longest = 6 * 60 * minute

export const opensAt = ({ at }: Pick<Meeting, 'at'>) => at - opensBefore

/** Once somebody has had the floor it is on, early as it may be. */
const hasBegun = ({ at, floor, speakers }: Meeting, now: number) =>
  now >= at || floor !== undefined || speakers.some(({ turns }) => turns > 0)

export function stateOf(meeting: Meeting, now: number): MeetingState {
  const { at, cancelled, endedAt } = meeting
  if (cancelled !== undefined) return 'cancelled'
  if (endedAt !== undefined || now >= at + longest) return 'ended'
  if (now < at - opensBefore) return 'called'
  return hasBegun(meeting, now) ? 'running' : 'gathering'
}

/** How many came without a phone. */
export const withoutPhone = (meeting: Pick<Meeting, 'withoutPhone'>) =>
  Object.values(meeting.withoutPhone).reduce((all, one) => all + one, 0)
