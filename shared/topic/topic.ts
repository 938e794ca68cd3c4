import * as z from 'zod/mini'
import { Step } from '../procedure/procedure'
import { verdicts } from './commands'
import { topicConsequences, topicMoves, topicStatuses } from './transitions'

const Status = z.enum(topicStatuses)

/** Where what is said came to be said. */
const Place = z.object({ places: z.array(z.string()), label: z.string() })

/** A topic in a list. */
export const TopicCard = z.object({
  id: z.string(),
  title: z.string(),
  ...Place.shape,
  status: Status,
  /** The tiles, and which of them it is at (from 0). */
  steps: z.array(z.object({ id: z.string(), name: z.string() })),
  at: z.int(),
  since: z.string(),
  until: z.optional(z.string()),
  /** A motion is open: until when it can be voted on. */
  openMotionId: z.optional(z.string()),
  support: z.object({ count: z.int(), needed: z.int() }),
})
export type TopicCard = z.output<typeof TopicCard>

/** 通知 · 材料. */
export const Informed = z.object({
  n: z.int(),
  kind: z.enum(['notice', 'materials']),
  title: z.string(),
  words: z.string(),
  photoUrls: z.array(z.string()),
  at: z.string(),
})

/** 异议, said by a neighbour, with its answer. */
export const Objection = z.object({
  id: z.string(),
  words: z.string(),
  at: z.string(),
  isMine: z.boolean(),
  answer: z.optional(z.object({ words: z.string(), at: z.string(), isUpheld: z.boolean() })),
})

/** 承诺事项: how far it has come follows from its orders; what came of it from the report, or from them. */
export const PromiseMade = z.object({
  n: z.int(),
  what: z.string(),
  by: z.string(),
  until: z.string(),
  isLate: z.boolean(),
  orders: z.array(
    z.object({ id: z.string(), number: z.string(), categoryName: z.string(), isClosed: z.boolean() }),
  ),
  /** 没动 · 在办 · 做到了 · 做到一部分 · 没做到. */
  state: z.enum(['waiting', 'inWork', ...verdicts]),
  report: z.optional(
    z.object({
      is: z.enum(verdicts),
      /** 牵头人 · 梧桐里社区. */
      by: z.string(),
      words: z.string(),
      photoUrls: z.array(z.string()),
      at: z.string(),
    }),
  ),
  /** What the households say of it; absent while nobody may see. */
  judged: z.optional(z.object({ kept: z.int(), partly: z.int(), broken: z.int() })),
})

/** One line of its history; who is named by what they are, never a neighbour. */
export const TopicStepSeen = z.object({
  deed: z.enum(['raise', ...topicMoves, ...topicConsequences]),
  at: z.string(),
  /** 一位邻居 · 梧桐里社区 · 牵头人. */
  by: z.string(),
  status: z.optional(Status),
  words: z.optional(z.string()),
  of: z.optional(z.string()),
})

/** What the owner still has to see to before the next step. */
export const Missing = z.object({
  what: z.enum([
    'notice',
    'materials',
    'opinions',
    'meeting',
    'minutes',
    'questionsAnswered',
    'days', // 时间没到
    'objections', // 异议没答完
    'promises', // 还没有承诺
    'reports', // 承诺没有结果
  ]),
  have: z.int(),
  need: z.int(),
})

export const Topic = z.object({
  ...TopicCard.shape,
  version: z.int(),
  text: z.string(),
  procedure: z.object({ id: z.string(), name: z.string(), about: z.string() }),
  step: Step,
  /** 牵头人, by name; and where somebody serves, the office telephone. */
  owner: z.optional(z.object({ name: z.string(), phone: z.optional(z.string()) })),
  /** Whom the desk may name; for the desk alone. */
  mayLead: z.optional(z.array(z.object({ id: z.string(), name: z.string() }))),
  deskName: z.string(),
  deskPhone: z.optional(z.string()),
  orders: z.array(z.object({ id: z.string(), number: z.string(), categoryName: z.string() })),
  informed: z.array(Informed),
  questions: z.array(z.object({ n: z.int(), words: z.string(), at: z.string() })),
  resolutions: z.array(
    z.object({ motionId: z.string(), stepId: z.string(), outcome: z.string(), at: z.string() }),
  ),
  objections: z.array(Objection),
  promises: z.array(PromiseMade),
  /** `words` for whoever leads it: what households added, never which. */
  judging: z.optional(z.object({ households: z.int(), words: z.optional(z.array(z.string())) })),
  rule: z.optional(z.string()),
  intoTopicId: z.optional(z.string()),
  missing: z.array(Missing),
  mine: z.object({
    isRaiser: z.boolean(),
    isOwner: z.boolean(),
    isNeighbour: z.boolean(),
    isDesk: z.boolean(),
    hasSupported: z.boolean(),
    judged: z.optional(z.array(z.object({ n: z.int(), is: z.enum(verdicts) }))),
    judgedWords: z.optional(z.string()),
  }),
  history: z.array(TopicStepSeen),
  /** What this caller may do now. */
  moves: z.array(z.enum(topicMoves)),
})
export type TopicSeen = z.output<typeof Topic>
export const oneTopic = z.object({ topic: Topic })

/** What is like it already, before it is raised. */
export const Similar = z.object({
  topics: z.array(TopicCard),
  orders: z.array(
    z.object({
      id: z.string(),
      number: z.string(),
      categoryName: z.string(),
      placeLabel: z.string(),
      reportedAt: z.string(),
      isOpen: z.boolean(),
    }),
  ),
})
