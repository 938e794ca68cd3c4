import {
  mostMoved,
  mostSpeakers,
  slowMs,
  type MeetingMove,
  type MeetingMoveName,
} from '../../shared/meeting/meeting'
import { done, refuse, type Outcome } from '../../shared/outcome'
import { isInScope } from '../../shared/topic/scope'
import { personal } from '../topic/personal'
import type { Here } from './claims'
import type { Meeting } from './meeting'
import { told } from './told'
import { ask, endTurn, giveFloor, leave, queueOf } from './speaking'

type HeadMove = Exclude<MeetingMoveName, 'attend'>
type Input<M extends HeadMove> = Extract<MeetingMove, { move: M }>
/** With who says so, where others are told. */
type Changing = Here & { by: string }
type Change<M extends HeadMove> = (here: Changing, input: Input<M>) => Outcome<Meeting>

/** Corrections leave what stood before: more of them than this are no minutes. */
const mostCorrections = 20

const hasMovedEnough = ({ told: news }: Meeting) => (news?.n ?? 0) > mostMoved

/** 替人要发言: so many get a number, so that whoever has a phone still gets one. */
const mostNameless = 300

const named = (words: readonly string[], field: string) => personal(words.join('\n'), field)

const isUpNext = (meeting: Meeting, speaker: number) => queueOf(meeting)[0]?.speaker === speaker

export const isTooLate = (at: string, now: number) =>
  Date.parse(at) < now - slowMs ? refuse('badInput', { field: 'at' }) : undefined

/** What each move makes of the meeting. No clock, no reading, no writing. */
const changes: { [M in HeadMove]: Change<M> } = {
  change: (here, { at, place, agenda }) => {
    const { meeting } = here
    const refused = isTooLate(at, here.now) ?? named([place, ...agenda], 'agenda')
    if (refused) return refused
    const items = agenda.map((words) => ({ words, isDone: false }))
    const next = { ...meeting, at: Date.parse(at), place, agenda: items }
    if (next.at === meeting.at && place === meeting.place) return done(next)
    return hasMovedEnough(meeting) ? refuse('movedEnough') : done(told(next, 'meetingChanged', here))
  },
  cancel: (here, { reason }) =>
    named([reason], 'reason') ?? done(told({ ...here.meeting, cancelled: reason }, 'meetingOff', here)),
  countWithoutPhone: ({ meeting, topic }, { buildingId, people }) =>
    isInScope(topic.places, buildingId)
      ? done({ ...meeting, withoutPhone: { ...meeting.withoutPhone, [buildingId]: people } })
      : refuse('notInScope', { field: 'buildingId' }),
  askForFloor: ({ meeting, who }) =>
    meeting.speakers.length >= mostSpeakers && meeting.speakers.every((one) => one.who !== who)
      ? refuse('tooMany')
      : done(ask(meeting, { who })),
  leaveQueue: ({ meeting, who }) => {
    const mine = meeting.speakers.find((one) => one.who === who)
    return done(mine ? leave(meeting, mine.speaker) : meeting)
  },
  askFor: ({ meeting }, { speaker }) => {
    if (speaker !== undefined) return done(ask(meeting, { speaker }))
    const isFull = meeting.speakers.length >= mostSpeakers
    const nameless = meeting.speakers.filter(({ who }) => who === undefined)
    return isFull || nameless.length >= mostNameless ? refuse('tooMany') : done(ask(meeting, {}))
  },
  // Whoever asked meanwhile and has spoken less comes first: whom the owner saw is not up any more.
  giveFloor: ({ meeting, now }, { speaker }) =>
    isUpNext(meeting, speaker) ? done(giveFloor(meeting, now)) : refuse('changedMeanwhile'),
  endTurn: ({ meeting }, { speaker }) =>
    done(meeting.floor?.speaker === speaker ? endTurn(meeting) : meeting),
  tick: ({ meeting }, { item, isDone }) =>
    meeting.agenda[item]
      ? done({
          ...meeting,
          agenda: meeting.agenda.map((one, at) => (at === item ? { ...one, isDone } : one)),
        })
      : refuse('badInput', { field: 'item' }),
  end: ({ meeting, now }) => done({ ...endTurn(meeting), endedAt: now }),
  minutes: ({ meeting, now }, { words }) => {
    if (meeting.minutes.length > mostCorrections) return refuse('tooMany')
    return named([words], 'words') ?? done({ ...meeting, minutes: [...meeting.minutes, { words, at: now }] })
  },
}

type HeadInput = Input<HeadMove>

export const isHeadMove = (input: MeetingMove): input is HeadInput => input.move !== 'attend'

export const changedBy = (here: Changing, input: HeadInput): Outcome<Meeting> =>
  // The move's own name picks its change; TypeScript cannot follow that.
  (changes[input.move] as Change<HeadMove>)(here, input)
