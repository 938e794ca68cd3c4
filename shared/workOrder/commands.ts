import * as z from 'zod/mini'
import { Answers, CategoryCode } from '../category/category'
import { UnitId } from '../place/codes'
import { Place } from '../place/place'
import { words } from '../text'
import { PhotoKey } from '../photo/photo'
import { PersonId, Phone } from '../person/person'
import { OrderId } from './id'
import type { MadeMove } from './transitions'

export const kinds = ['issue', 'help', 'suggestion'] as const // 报事 · 求助 · 建议
export type Kind = (typeof kinds)[number]

/** 照常 · 要快 (24 h) · 危险 (2 h): never slower than the category's own limit. */
export const priorities = ['normal', 'urgent', 'emergency'] as const
export type Priority = (typeof priorities)[number]

export const verdicts = ['solved', 'partly', 'notSolvable'] as const
export const solvedAnswers = ['solved', 'partly', 'not'] as const
export const satisfiedAnswers = ['satisfied', 'basically', 'not'] as const

const photoKeys = z.array(PhotoKey).check(
  z.maxLength(9),
  z.refine((keys) => new Set(keys).size === keys.length, 'each photo once'),
)
const reason = words(500)
/** ISO 8601 in UTC. */
const Moment = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/))

/** One to eight, none twice. */
const units = <S extends z.ZodMiniType>(one: S, idOf: (one: z.output<S>) => string) =>
  z.array(one).check(
    z.minLength(1),
    z.maxLength(8),
    z.refine((all) => new Set(all.map(idOf)).size === all.length, 'each unit once'),
  )

/** What whoever has an order in hand may ask the supervisors for. */
export const asks = ['extend', 'suspend'] as const
export type Ask = (typeof asks)[number]

export const mostWords = 2000

/** A new order 点单, from the resident's phone or on a resident's behalf. */
export const OrderCommand = z.strictObject({
  kind: z.enum(kinds),
  categoryCode: CategoryCode,
  description: words(mostWords),
  place: Place,
  photoKeys,
  /** 匿名: those who handle it learn neither name nor telephone. */
  anonymous: z.boolean(),
  answers: z.optional(Answers),
  /** Whom to call about it; of the reporter, or of the person it is reported for 替别人报. */
  contact: z.optional(z.strictObject({ name: z.optional(words(20)), phone: z.optional(Phone) })),
  onBehalf: z.optional(z.boolean()),
})
export type OrderCommand = z.output<typeof OrderCommand>

/** What each move needs to be told. The form checks itself with this; so does the server. */
export const commands = {
  file: z.strictObject({
    categoryCode: z.optional(CategoryCode),
    place: z.optional(Place),
    priority: z.optional(z.enum(priorities)),
    note: z.optional(reason),
    photoKeys: z.optional(photoKeys),
  }),
  handle: z.strictObject({}),
  dispatch: z.strictObject({
    /** 首接负责: the lead answers for it. Or the pool 抢单池, where whoever may takes it. */
    lead: z.union([
      z.strictObject({ unitId: UnitId }),
      z.strictObject({ personId: PersonId }),
      z.strictObject({ pool: z.literal(true) }),
    ]),
    /** 协办: units that help the lead. */
    assist: z.optional(units(UnitId, (unitId) => unitId)),
    note: z.optional(reason),
  }),
  accept: z.strictObject({}),
  grab: z.strictObject({}),
  return: z.strictObject({ reason }),
  recall: z.strictObject({ reason }),
  finish: z.strictObject({ note: words(1000), photoKeys: z.optional(photoKeys) }),
  rework: z.strictObject({ reason }),
  close: z.strictObject({ verdict: z.enum(verdicts), note: z.optional(reason) }),
  rate: z.strictObject({
    contacted: z.boolean(),
    solved: z.enum(solvedAnswers),
    satisfied: z.enum(satisfiedAnswers),
    words: z.optional(words(200)),
  }),
  reopen: z.strictObject({ reason }),
  decline: z.strictObject({ reason }),
  withdraw: z.strictObject({ reason }),
  merge: z.strictObject({ intoOrderId: OrderId }),
  join: z.strictObject({ words: z.optional(reason), photoKeys: z.optional(photoKeys) }),
  note: z.strictObject({
    words: words(1000),
    photoKeys: z.optional(photoKeys),
    internal: z.optional(z.boolean()),
  }),
  remind: z.strictObject({ reason }),
  escalate: z.strictObject({ reason }),
  whistle: z.strictObject({
    /** Who is to come, and by when if not by the limit to report in. */
    calls: units(z.strictObject({ unitId: UnitId, until: z.optional(Moment) }), ({ unitId }) => unitId),
    reason,
  }),
  reportIn: z.strictObject({ unitId: z.optional(UnitId), note: z.optional(reason) }),
  extend: z.strictObject({ reason, until: Moment }),
  suspend: z.strictObject({ reason, until: Moment }),
  grant: z.strictObject({ reason }),
  refuse: z.strictObject({ reason }),
  resume: z.strictObject({ reason }),
} satisfies Record<MadeMove, z.ZodMiniType>

/** The version the caller saw: a move made on an older sight of the order is refused with the order as it is. */
export const Version = z.int().check(z.gte(1), z.lte(1_000_000))

export type CommandInput = { [M in MadeMove]: z.output<(typeof commands)[M]> }
export type Command = { [M in MadeMove]: { move: M; version: number; input: CommandInput[M] } }[MadeMove]
