import * as z from 'zod/mini'
import { BuildingId } from '../place/codes'
import { words } from '../text'

/** Who has the floor may speak so long. */
export const turnMs = 3 * 60_000
/** The six digits change so often; the ones before still hold. */
export const codeMs = 10 * 60_000
export const mostItems = 12
export const mostMinutes = 3000
export const mostSpeakers = 999
/** Nobody is called to what is over; a phone's clock may be so slow. */
export const slowMs = 10 * 60_000
/** 改时间地点: each time all who live there are told, so whoever moves it more often calls another. */
export const mostMoved = 5

/** `gathering`: people come, and nobody has had the floor yet. */
export const meetingStates = ['called', 'gathering', 'running', 'ended', 'cancelled'] as const
export type MeetingState = (typeof meetingStates)[number]
/** The code is shown, and one may ask to speak. */
export const isOn = (state: MeetingState) => state === 'gathering' || state === 'running'

const Moment = z.iso.datetime()
const Agenda = z.array(words(60)).check(z.minLength(1), z.maxLength(mostItems))

/** 碰头会: when, where, what is talked about. */
export const MeetingCommand = z.strictObject({ at: Moment, place: words(60), agenda: Agenda })
export type MeetingCommand = z.output<typeof MeetingCommand>

export const MeetingCode = z.string().check(z.regex(/^\d{6}$/))
const Speaker = z.int().check(z.gte(1), z.lte(mostSpeakers))
const MinutesWords = words(mostMinutes)

/** What can be done with a meeting that was called. */
export const MeetingMove = z.discriminatedUnion('move', [
  /** 改时间地点. */
  z.strictObject({ move: z.literal('change'), ...MeetingCommand.shape }),
  z.strictObject({ move: z.literal('cancel'), reason: words(100) }),
  /** 签到, by the code that the owner shows: twice is once. */
  z.strictObject({ move: z.literal('attend'), code: MeetingCode }),
  /** How many have come to it from a building without a phone: the number itself, not so many more. */
  z.strictObject({
    move: z.literal('countWithoutPhone'),
    buildingId: BuildingId,
    people: z.int().check(z.gte(0), z.lte(500)),
  }),
  /** 想发言 · 不说了. */
  z.strictObject({ move: z.literal('askForFloor') }),
  z.strictObject({ move: z.literal('leaveQueue') }),
  /** Somebody without a phone wants to speak: a new number, or one that spoke before. */
  z.strictObject({ move: z.literal('askFor'), speaker: z.optional(Speaker) }),
  /** 请发言: the one whose turn it is, for three minutes. */
  z.strictObject({ move: z.literal('giveFloor'), speaker: Speaker }),
  z.strictObject({ move: z.literal('endTurn'), speaker: Speaker }),
  /** 议程 done, or not yet; from 0. */
  z.strictObject({
    move: z.literal('tick'),
    item: z.int().check(z.gte(0), z.lt(mostItems)),
    isDone: z.boolean(),
  }),
  z.strictObject({ move: z.literal('end') }),
  /** 会议记录: published; a later one corrects it and leaves the earlier to be read. */
  z.strictObject({ move: z.literal('minutes'), words: MinutesWords }),
])
export type MeetingMove = z.output<typeof MeetingMove>
export type MeetingMoveName = MeetingMove['move']
export const meetingMoves = [
  'change', // 改时间地点
  'cancel', // 不开了
  'attend', // 签到
  'countWithoutPhone', // 没带手机的
  'askForFloor', // 要发言
  'leaveQueue', // 先不说了
  'askFor', // 替人要发言
  'giveFloor', // 请发言
  'endTurn', // 说完了
  'tick', // 议程打勾
  'end', // 散会
  'minutes', // 会议记录
] as const satisfies readonly MeetingMoveName[]

/** 发言名单: numbers, no names. Whoever has spoken least comes first, then whoever asked first. */
export const SpeakerSeen = z.object({
  speaker: z.int(),
  turns: z.int(),
  isWaiting: z.boolean(),
  isMine: z.boolean(),
})
export type SpeakerSeen = z.output<typeof SpeakerSeen>

export const Minutes = z.object({ words: z.string(), at: z.string() })

export const MeetingCard = z.object({
  n: z.int(),
  at: z.string(),
  place: z.string(),
  state: z.enum(meetingStates),
  /** With phones and without, all together. */
  people: z.int(),
  hasMinutes: z.boolean(),
})
export type MeetingCard = z.output<typeof MeetingCard>

export const Meeting = z.object({
  ...MeetingCard.shape,
  topicId: z.string(),
  topicTitle: z.string(),
  version: z.int(),
  reason: z.optional(z.string()),
  agenda: z.array(z.object({ words: z.string(), isDone: z.boolean() })),
  withPhone: z.int(),
  withoutPhone: z.array(z.object({ buildingId: z.string(), buildingName: z.string(), people: z.int() })),
  iAmHere: z.boolean(),
  /** Who speaks now, and until when: by the server’s clock, which `now` tells. */
  floor: z.optional(
    z.object({ speaker: z.int(), isMine: z.boolean(), startedAt: z.string(), endsAt: z.string() }),
  ),
  now: z.string(),
  /** In the order in which they speak; then those who are not waiting. */
  speakers: z.array(SpeakerSeen),
  /** The latest first: what stands, then what was corrected. */
  minutes: z.array(Minutes),
  moves: z.array(z.enum(meetingMoves)),
})
export type Meeting = z.output<typeof Meeting>
