import * as z from 'zod/mini'
import { formulas, type RateName } from './rates'
import { Month, windowKinds } from './windows'

const Count = z.int()

const Share = z.object({
  over: z.number(),
  of: z.number(),
  percent: z.optional(z.number()),
  isFew: z.boolean(),
})

/**
 * A rate with its numerator and denominator; `percent` is left out where there are no cases. `strict`: with nothing
 * excluded, suspended or extended left out.
 */
export const RateShown = z.extend(Share, { strict: z.optional(Share) })
export type RateShown = z.output<typeof RateShown>

export const Score = z.object({ of: z.number(), percent: z.optional(z.number()), isFew: z.boolean() })

// The names are those of the formulas, one for one.
export const rateNames = Object.keys(formulas) as [RateName, ...RateName[]]

/** What a row of a table shows: enough to compare categories, units and places. */
export const Row = z.object({
  id: z.string(),
  name: z.string(),
  ordered: Count,
  closed: Count,
  late: z.optional(Count),
  rates: z.partialRecord(z.enum(rateNames), RateShown),
  score: z.optional(Score),
})
export type Row = z.output<typeof Row>

/** What is open now, by whose turn it is. Only for the window that goes on. */
export const Live = z.object({
  late: Count,
  dueToday: Count,
  ordered: Count,
  atCommunity: Count,
  atStreet: Count,
  atDistrict: Count,
  dispatched: Count,
  accepted: Count,
  finished: Count,
  whistles: Count,
  asked: Count,
  suspended: Count,
})
export type Live = z.output<typeof Live>
export const liveNames = Object.keys(Live.shape) as [keyof Live, ...(keyof Live)[]]

export const stageNames = ['file', 'dispatch', 'accept', 'work', 'close', 'whole'] as const
export type StageName = (typeof stageNames)[number]

/** Hours within which half, and nine tenths, of the cases stayed: one of `bounds`; left out beyond the last of them. */
export const StageTime = z.object({
  stage: z.enum(stageNames),
  of: Count,
  median: z.optional(z.number()),
  ninetieth: z.optional(z.number()),
})

export const TrendDay = z.object({ date: z.string(), ordered: Count, closed: Count, due: Count, met: Count })

const windowFields = {
  kind: z.enum(windowKinds),
  month: Month,
  first: z.string(),
  last: z.string(),
  /** The last day whose dues are in it. */
  through: z.string(),
}

/** The same rates of another month, beside this one. */
export const Compared = z.object({
  ...windowFields,
  ordered: Count,
  closed: Count,
  rates: z.record(z.enum(rateNames), RateShown),
  score: Score,
})

/** One place in one window. Dates are China's. */
export const Numbers = z.object({
  node: z.object({
    id: z.string(),
    name: z.string(),
    partOf: z.optional(z.object({ id: z.string(), name: z.string() })),
  }),
  /** `furthest`, of a district: the last day whose dues are in it of a street that is summed up further than the others. */
  window: z.object({ ...windowFields, furthest: z.optional(z.string()), isRunning: z.boolean() }),
  /** As of when. */
  at: z.string(),
  live: z.optional(Live),
  ordered: Count,
  closed: Count,
  carried: Count,
  open: Count,
  rates: z.record(z.enum(rateNames), RateShown),
  score: Score,
  /** Left out of a district whose streets reckon differently: then its score is of no hundred. */
  weights: z.optional(
    z.object({ response: z.number(), solved: z.number(), satisfied: z.number(), partly: z.number() }),
  ),
  times: z.array(StageTime),
  trend: z.array(TrendDay),
  categories: z.array(Row),
  units: z.array(Row),
  places: z.array(Row),
  /** When all grids of the street were last counted anew from their orders, and in how many places that differed. */
  audited: z.optional(z.object({ at: z.string(), differences: Count })),
  before: z.optional(Compared),
  yearBefore: z.optional(Compared),
})
export type Numbers = z.output<typeof Numbers>
