import type { Actor } from '../../shared/actor'
import {
  isOn,
  meetingMoves,
  meetingStates,
  type MeetingMoveName,
  type MeetingState,
} from '../../shared/meeting/meeting'
import { isTopicOpen } from '../../shared/topic/transitions'
import { hasClaim } from '../topic/claims'
import type { Topic } from '../topic/topic'
import type { Meeting } from './meeting'
import { stateOf } from './state'

/** `lead`: owner or desk · `anyone` who sees the topic · `present` who has attended · `speaker` who has the floor. */
type MeetingClaim = 'lead' | 'anyone' | 'present' | 'speaker'
type Row = { in: readonly MeetingState[]; by: readonly MeetingClaim[] }

const on = meetingStates.filter(isOn)

/** Everything that can be done with a meeting, when and by whom. */
// prettier-ignore
export const meetingTransitions: Record<MeetingMoveName, Row> = {
  change:            { in: ['called', 'gathering'], by: ['lead'] },
  cancel:            { in: ['called', ...on],       by: ['lead'] },
  attend:            { in: on,                      by: ['anyone'] },
  countWithoutPhone: { in: [...on, 'ended'],        by: ['lead'] },
  askForFloor:       { in: on,                      by: ['present'] },
  leaveQueue:        { in: on,                      by: ['present'] },
  askFor:            { in: on,                      by: ['lead'] },
  giveFloor:         { in: on,                      by: ['lead'] },
  endTurn:           { in: on,                      by: ['lead', 'speaker'] },
  tick:              { in: [...on, 'ended'],        by: ['lead'] },
  end:               { in: on,                      by: ['lead'] },
  minutes:           { in: [...on, 'ended'],        by: ['lead'] },
}

export const leads = (topic: Topic, actor: Actor) =>
  hasClaim('owner', topic, actor) || hasClaim('desk', topic, actor)

/** Adopted, and not at its end. */
export const isInWork = (topic: Topic) => topic.at > 0 && isTopicOpen(topic.status)

export type Here = {
  topic: Topic
  meeting: Meeting
  actor: Actor
  who: string
  iAmHere: boolean
  now: number
}

const holds: Record<MeetingClaim, (here: Here) => boolean> = {
  lead: ({ topic, actor }) => leads(topic, actor),
  anyone: () => true,
  present: ({ iAmHere }) => iAmHere,
  speaker: ({ meeting, who }) =>
    meeting.floor !== undefined &&
    meeting.speakers.some((one) => one.speaker === meeting.floor?.speaker && one.who === who),
}

export const hasMeetingClaim = (move: MeetingMoveName, here: Here) =>
  meetingTransitions[move].by.some((claim) => holds[claim](here))

export const isMeetingTime = (move: MeetingMoveName, { topic, meeting, now }: Here) =>
  isInWork(topic) && meetingTransitions[move].in.includes(stateOf(meeting, now))

/** What would come to nothing is not offered. */
const isIdle: Partial<Record<MeetingMoveName, (here: Here) => boolean>> = {
  attend: ({ iAmHere }) => iAmHere,
  askForFloor: ({ meeting, who }) => isWaiting(meeting, who),
  leaveQueue: ({ meeting, who }) => !isWaiting(meeting, who),
  giveFloor: ({ meeting }) => meeting.speakers.every(({ asked }) => asked === undefined),
  endTurn: ({ meeting }) => meeting.floor === undefined,
}

const isWaiting = ({ speakers }: Meeting, who: string) =>
  speakers.some((one) => one.who === who && one.asked !== undefined)

export const meetingMovesFor = (here: Here) =>
  meetingMoves.filter(
    (move) => isMeetingTime(move, here) && hasMeetingClaim(move, here) && !isIdle[move]?.(here),
  )
