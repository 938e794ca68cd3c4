import * as z from 'zod/mini'
import { words } from '../text'
import { stances } from './stance'

export const opinionStates = ['waiting', 'shown', 'hidden', 'refused', 'takenBack'] as const
export type OpinionState = (typeof opinionStates)[number]

/** One short statement: what needs more is for the meeting. */
export const mostOpinionWords = 140
/** 意见 of one person in one topic, and as many 留言: enough to be heard, too few to drown others. */
export const mostSaid = 20
/** Below so many voices no shares are shown: of few people they mislead, and show who said what. */
export const leastVoices = 30
/** Once the talk is over, so many are enough. */
export const leastVoicesAfter = 5

export const OpinionWords = words(mostOpinionWords)

/** An opinion’s, or `q2-…` for a comment 留言 under the owner’s second question. */
export const OpinionId = z.string().check(z.regex(/^(q\d{1,2}-)?[0-7][0-9A-HJKMNP-TV-Z]{25}$/))

/** How many said what: only from `leastVoices` people on, or, once the talk is over, from `leastVoicesAfter`. */
export const Counts = z.object({ agree: z.int(), disagree: z.int(), pass: z.int() })
export type Counts = z.output<typeof Counts>

/** 意见. Who said it is never in it: “一位邻居”, and `isMine` tells oneself. */
export const Opinion = z.object({
  id: OpinionId,
  words: z.string(),
  at: z.string(),
  isMine: z.boolean(),
  /** All but `shown` is for the author and the desk. */
  state: z.enum(opinionStates),
  /** Why it was refused or hidden. */
  reason: z.optional(z.string()),
  /** While it waits: somebody has looked at it by then. */
  lookedAtBy: z.optional(z.string()),
  myStance: z.optional(z.enum(stances)),
  counts: z.optional(Counts),
})
export type Opinion = z.output<typeof Opinion>

/** 留言 under a question. */
export const Comment = z.omit(Opinion, { myStance: true, counts: true })
export type Comment = z.output<typeof Comment>

/** What the owner asked, with the latest of what was said to it. */
export const Question = z.object({
  n: z.int(),
  words: z.string(),
  at: z.string(),
  comments: z.array(Comment),
  /** There are earlier ones. */
  cursor: z.optional(z.string()),
})
export type Question = z.output<typeof Question>

/** What somebody at the desk still has to look at, or may hide again. */
export const ToLookAt = z.object({
  topicId: z.string(),
  topicTitle: z.string(),
  id: OpinionId,
  /** The question it answers. */
  question: z.optional(z.string()),
  words: z.string(),
  at: z.string(),
  lookedAtBy: z.string(),
  isLate: z.boolean(),
})
export type ToLookAt = z.output<typeof ToLookAt>

export const looks = ['show', 'refuse', 'hide'] as const
export type Look = (typeof looks)[number]

/** 看一条: let it be seen, refuse it, or hide what was shown; both latter with a reason that all can read. */
export const LookCommand = z.discriminatedUnion('look', [
  z.strictObject({ look: z.literal('show') }),
  z.strictObject({ look: z.literal('refuse'), reason: words(100) }),
  z.strictObject({ look: z.literal('hide'), reason: words(100) }),
])
export type LookCommand = z.output<typeof LookCommand>

/** 公开记录: when, what, why, by which community or street; never what it said, nor who. */
export const LogEntry = z.object({
  at: z.string(),
  look: z.enum(looks),
  isComment: z.boolean(),
  reason: z.optional(z.string()),
  by: z.string(),
})
export type LogEntry = z.output<typeof LogEntry>
