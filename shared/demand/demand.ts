import * as z from 'zod/mini'

/** Street and the order with which the group began: it stays, whatever joins later. */
export const DemandId = z.string().check(z.regex(/^\d{9}-[0-7][0-9A-HJKMNP-TV-Z]{25}$/))

/** Orders of one month, `2026-03`. */
export const MonthCount = z.object({ month: z.string(), n: z.number() })

/** Orders that say the same 共性诉求, as far as they lie in the reader's area. */
export const DemandCard = z.object({
  id: DemandId,
  /** What they speak of, in words of the shipped list; else the category. */
  title: z.string(),
  categoryName: z.string(),
  orders: z.number(),
  /** Of them in this month and the one before. */
  lately: z.number(),
  /** Oldest first, months without any between them too. */
  months: z.array(MonthCount),
  placeLabels: z.array(z.string()),
  since: z.string(),
  lastAt: z.string(),
  /** How often it was reported again after a closing, all its places together. */
  cameBack: z.number(),
})
export type DemandCard = z.output<typeof DemandCard>

export const DemandOrder = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  categoryName: z.string(),
  placeLabel: z.string(),
  reportedAt: z.string(),
  isOpen: z.boolean(),
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
