import * as z from 'zod/mini'
import { Answers, CategoryCode } from '../category/category'
import { Phone } from '../person/person'
import { BuildingId } from '../place/codes'
import { words } from '../text'
import { kinds, mostWords } from '../workOrder/commands'
import { tidyRoom } from './tidyRoom'

export const purposes = [
  'routine', // 走访
  'verify', // 核实住户
  'callBack', // 回访
  'policy', // 送政策
  'care', // 看望老人
  'safety', // 查安全
] as const
export type Purpose = (typeof purposes)[number]

/** The flat as people write it, 2单元 401: always the same for the same flat. */
export const Room = z.pipe(words(30), z.pipe(z.transform(tidyRoom), z.string().check(z.minLength(1))))

/** One thing heard: it becomes an order 工单 on the household's behalf. */
export const Heard = z.strictObject({
  kind: z.enum(kinds),
  categoryCode: CategoryCode,
  words: words(mostWords),
  answers: z.optional(Answers),
})
export type Heard = z.output<typeof Heard>

export const mostHeard = 9
export const mostNote = 500

/** 走访: which household, why, what was heard; and whose home it is, if she showed her code. */
export const VisitCommand = z.strictObject({
  buildingId: BuildingId,
  room: Room,
  purpose: z.enum(purposes),
  /** Of the visit itself: 身体不错, 下周再来. */
  note: z.optional(words(mostNote)),
  contact: z.optional(z.strictObject({ name: z.optional(words(20)), phone: z.optional(Phone) })),
  heard: z.array(Heard).check(z.maxLength(mostHeard)),
  /** What looking up the resident's code gave: confirms this household 已核实. */
  ticket: z.optional(z.string().check(z.regex(/^[a-z][a-z0-9]{1,31}\.\d{13}\.[\w-]{43}$/))),
  /** 另一处房子: the home she was verified in before stays hers as well. */
  isAnother: z.optional(z.literal(true)),
})
export type VisitCommand = z.output<typeof VisitCommand>

/** One line of the ledger 台账: nobody's name, flat or telephone stands in it as it is. */
export const VisitCard = z.object({
  id: z.string(),
  at: z.string(),
  gridId: z.string(),
  buildingId: z.string(),
  placeLabel: z.string(),
  /** 4••, and 周**: for the grid's own worker alone. */
  room: z.optional(z.string()),
  name: z.optional(z.string()),
  purpose: z.enum(purposes),
  heard: z.number(),
  verified: z.boolean(),
  /** The street has a list of homes 户名册, and this one is not on it: to be looked at, and no hindrance. */
  isUnlisted: z.optional(z.literal(true)),
  by: z.string(),
})
export type VisitCard = z.output<typeof VisitCard>

const HeardSeen = z.object({
  kind: z.enum(kinds),
  categoryName: z.string(),
  orderId: z.string(),
  number: z.string(),
  words: z.optional(z.string()),
})

/** A visit opened: with the household for the grid's own worker, without for those who only oversee. */
export const Visit = z.object({
  ...VisitCard.shape,
  isWhole: z.boolean(),
  phone: z.optional(z.string()),
  note: z.optional(z.string()),
  orders: z.array(HeardSeen),
})
export type Visit = z.output<typeof Visit>
