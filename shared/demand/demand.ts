import * as z from 'zod/mini'
import { verdicts } from '../workOrder/commands'
import { Ended } from '../workOrder/ended'

/** Street and the order with which the group began: it stays, whatever joins later. */
export const DemandId = z.string().check(z.regex(/^\d{9}-[0-7][0-9A-HJKMNP-TV-Z]{25}$/))

/** Orders of one month, `2026-03`. */
export const MonthCount = z.object({ month: z.string(), n: z.number() })
export type MonthCount = z.output<typeof MonthCount>

/** Orders that say the same 共性诉求, counted as far as they lie in the reader's area; the matter is that of all. */
export const DemandCard = z.object({
  id: DemandId,
  /** Where it lies, and what they speak of. */
  title: z.string(),
  /** The category most of them have, and in words of the shipped list what else they speak of. */
  matter: z.string(),
  categoryName: z.string(),
  orders: z.number(),
  /** Of them in this month and the one before. */
  lately: z.number(),
  /** Oldest first, months without any between them too. */
  months: z.array(MonthCount),
  placeLabels: z.array(z.string()),
  /** It lies in more places than are named. */
  isElsewhere: z.optional(z.boolean()),
  /** The month of the first, `2026-03`; not where that is longer ago than months are kept. */
  since: z.optional(z.string()),
  /** How often it was reported again after a closing, all its places together. */
  cameBack: z.number(),
})
export type DemandCard = z.output<typeof DemandCard>

/** 反复: it came, was closed, and is here again; what lies behind this order. */
export const Before = z.object({
  /** How often it has come to this place, this order counted. */
  times: z.number(),
  /** The last two closings before it, the newer first, as far as the reader may see those orders. */
  closings: z.array(
    z.object({
      orderId: z.string(),
      number: z.string(),
      closedAt: z.string(),
      verdict: z.optional(z.enum(verdicts)),
      words: z.optional(z.string()),
      /** This very order, closed before and opened anew. */
      isThis: z.boolean(),
    }),
  ),
  /** The common demand it lies in, where the reader answers for such. */
  demand: z.optional(z.object({ id: DemandId, title: z.string(), orders: z.number() })),
})
export type Before = z.output<typeof Before>

export const DemandOrder = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  categoryName: z.string(),
  placeLabel: z.string(),
  reportedAt: z.string(),
  isOpen: z.boolean(),
  /** How it ended. */
  ended: z.optional(Ended),
  /** Whoever reported it wants it kept from neighbours: it is not linked to what all can read. */
  isPrivate: z.boolean(),
  /** Why it belongs. */
  reasons: z.array(z.string()),
})
export type DemandOrder = z.output<typeof DemandOrder>

export const Demand = z.extend(DemandCard, {
  /** The newest, with the reason of each. */
  examples: z.array(DemandOrder),
  /** Of those in the reader's area the newest hundred, to be taken along into a campaign or a topic. */
  orderIds: z.array(z.string()),
  /** There are more than the examples. */
  cursor: z.optional(z.string()),
})
export type Demand = z.output<typeof Demand>
