import * as z from 'zod/mini'
import { Answers, CategoryCode } from '../category/category'
import { PersonId } from '../person/person'
import { PhotoKey } from '../photo/photo'
import { BuildingId, UnitId } from '../place/codes'
import { words } from '../text'
import { Ulid } from '../ulid'
import { OrderId } from '../workOrder/id'
import { Places } from './scope'
import { topicMoves, type TopicMove } from './transitions'

/** 做到了 · 做到一部分 · 没做到. */
export const verdicts = ['kept', 'partly', 'broken'] as const
export type Verdict = (typeof verdicts)[number]

export const TopicId = z.string().check(z.regex(/^\d{9}-[0-7][0-9A-HJKMNP-TV-Z]{25}$/))
export const topicById = z.strictObject({ topicId: TopicId })

const reason = words(300)
/** A day, 2026-05-31. */
const Day = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/))
const photoKeys = z.array(PhotoKey).check(
  z.maxLength(9),
  z.refine((keys) => new Set(keys).size === keys.length, 'each photo once'),
)
/** 牵头人: whoever says it, whoever raised it, or somebody who serves there. */
const Owner = z.union([z.enum(['me', 'raiser']), PersonId])
const N = z.int().check(z.gte(1), z.lte(100))

export const mostOfTitle = 40
export const mostOfText = 1000
export const mostPromises = 30

/** 提事: a matter of one's own, or what a suggestion or several like orders come down to. */
export const RaiseCommand = z.strictObject({
  title: words(mostOfTitle),
  text: words(mostOfText),
  places: Places,
  /** Orders that say the same: who stands behind them is invited. */
  orderIds: z.array(OrderId).check(
    z.maxLength(20),
    z.refine((ids) => new Set(ids).size === ids.length, 'each order once'),
  ),
})
export type RaiseCommand = z.output<typeof RaiseCommand>

/** What each move needs to be told. The form checks itself with this; so does the server. */
export const topicCommands = {
  adopt: z.strictObject({
    procedureId: z.string().check(z.maxLength(20)),
    owner: Owner,
    /** The sentence and the place as the community puts them, where the raiser's need it. */
    title: z.optional(words(mostOfTitle)),
    places: z.optional(Places),
    reason,
  }),
  refuse: z.strictObject({ reason }),
  support: z.strictObject({}),
  withdraw: z.strictObject({ reason }),
  merge: z.strictObject({ intoTopicId: TopicId, reason }),
  hand: z.strictObject({ owner: Owner, reason }),
  inform: z.strictObject({
    kind: z.enum(['notice', 'materials']),
    title: words(40),
    words: words(2000),
    photoKeys,
  }),
  ask: z.strictObject({ words: words(200) }),
  next: z.strictObject({ reason: z.optional(reason) }),
  back: z.strictObject({ reason }),
  object: z.strictObject({ words: words(500) }),
  answer: z.strictObject({ objectionId: Ulid, words: words(500), isUpheld: z.boolean() }),
  promise: z.strictObject({
    what: words(200),
    by: z.union([z.strictObject({ unitId: UnitId }), z.strictObject({ name: words(20) })]),
    until: Day,
  }),
  commission: z.strictObject({
    n: N,
    categoryCode: CategoryCode,
    buildingId: BuildingId,
    words: words(1000),
    answers: z.optional(Answers),
  }),
  link: z.strictObject({ n: N, orderId: OrderId }),
  fulfil: z.strictObject({ n: N, is: z.enum(verdicts), words: words(500), photoKeys }),
  judge: z.strictObject({
    judged: z.array(z.strictObject({ n: N, is: z.enum(verdicts) })).check(
      z.minLength(1),
      z.maxLength(mostPromises),
      z.refine((all) => new Set(all.map(({ n }) => n)).size === all.length, 'each promise once'),
    ),
    words: z.optional(words(300)),
  }),
  archive: z.strictObject({ words: words(500) }),
  stand: z.strictObject({ rule: words(1000) }),
  reopen: z.strictObject({ reason }),
} satisfies Record<TopicMove, z.ZodMiniType>

export type TopicInput = { [M in TopicMove]: z.output<(typeof topicCommands)[M]> }

/** What many do at once and side by side: it neither changes the topic's version nor asks for it. */
export const sideMoves = ['support', 'object', 'judge'] as const satisfies readonly TopicMove[]
export type SideMove = (typeof sideMoves)[number]
export const isSideMove = (move: TopicMove): move is SideMove => sideMoves.some((one) => one === move)
export const headMoves = topicMoves.filter((move): move is Exclude<TopicMove, SideMove> => !isSideMove(move))
export type HeadMove = (typeof headMoves)[number]

/** 承诺事项, apart from what leads a topic from step to step. */
export const promiseMoves = ['promise', 'commission', 'link', 'fulfil'] as const satisfies readonly HeadMove[]
export type PromiseMove = (typeof promiseMoves)[number]
export const leadMoves = headMoves.filter(
  (move): move is Exclude<HeadMove, PromiseMove> => !promiseMoves.some((one) => one === move),
)
