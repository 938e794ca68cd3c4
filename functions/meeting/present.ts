import { turnMs, type Meeting as MeetingSeen, type MeetingCard } from '../../shared/meeting/meeting'
import { known } from '../../shared/known'
import type { Street } from '../../shared/street/street'
import { meetingMovesFor, type Here } from './claims'
import type { Meeting, Speaker } from './meeting'
import { queueOf } from './speaking'
import { stateOf, withoutPhone } from './state'

const iso = (at: number) => new Date(at).toISOString()

export const cardOf = (meeting: Meeting, withPhone: number, now: number): MeetingCard => ({
  n: meeting.n,
  at: iso(meeting.at),
  place: meeting.place,
  state: stateOf(meeting, now),
  people: withPhone + withoutPhone(meeting),
  hasMinutes: meeting.minutes.length > 0,
})

function speakersOf(meeting: Meeting, who: string) {
  const queue = queueOf(meeting)
  const others = meeting.speakers.filter((one) => !queue.includes(one))
  const seen = (one: Speaker) => ({
    speaker: one.speaker,
    turns: one.turns,
    isWaiting: one.asked !== undefined,
    isMine: one.who === who,
  })
  return [...queue, ...others].map(seen)
}

function floorOf({ floor, speakers }: Meeting, who: string) {
  if (!floor) return undefined
  return {
    speaker: floor.speaker,
    isMine: speakers.some((one) => one.speaker === floor.speaker && one.who === who),
    startedAt: iso(floor.startedAt),
    endsAt: iso(floor.startedAt + turnMs),
  }
}

export function meetingSeen(here: Here, street: Street, withPhone: number): MeetingSeen {
  const { meeting, topic, who, now, iAmHere } = here
  return known({
    ...cardOf(meeting, withPhone, now),
    topicId: topic.id,
    topicTitle: topic.title,
    version: meeting.version,
    reason: meeting.cancelled,
    agenda: meeting.agenda,
    withPhone,
    withoutPhone: Object.entries(meeting.withoutPhone)
      .filter(([, people]) => people > 0)
      .map(([buildingId, people]) => ({
        buildingId,
        buildingName: street.buildings.find(({ id }) => id === buildingId)?.name ?? '',
        people,
      })),
    iAmHere,
    floor: floorOf(meeting, who),
    now: iso(now),
    speakers: speakersOf(meeting, who),
    minutes: [...meeting.minutes].reverse().map(({ words, at }) => ({ words, at: iso(at) })),
    moves: meetingMovesFor(here),
  })
}
