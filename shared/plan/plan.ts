import * as z from 'zod/mini'
import { Reported } from '../campaign/reported'
import { Month } from '../numbers/windows'
import { PlanAbout, planResults, PlanSource } from './commands'
import { entryMoves, planMoves, planStatuses } from './transitions'

/** A month in the list. */
export const PlanCard = z.object({
  id: z.string(),
  month: Month,
  status: z.enum(planStatuses),
  entries: z.int(),
  results: z.object({ done: z.int(), partly: z.int(), not: z.int() }),
  publishedAt: z.optional(z.string()),
  closedAt: z.optional(z.string()),
})
export type PlanCard = z.output<typeof PlanCard>

const PlanNote = z.object({ n: z.int(), words: z.string(), by: z.string(), at: z.string() })

/** One thing that the street will put right. */
export const PlanEntry = z.object({
  id: z.string(),
  title: z.string(),
  target: z.string(),
  ownerName: z.string(),
  /** 结转: since which month it has been on the list, where that is an earlier one. */
  since: z.optional(Month),
  /** Put on the list after it was published. */
  isLate: z.optional(z.literal(true)),
  /** Which reports are counted. */
  about: z.optional(z.object({ categoryNames: z.array(z.string()), placeNames: z.array(z.string()) })),
  /** Where it came from, for whoever may open that. */
  source: z.optional(PlanSource),
  notes: z.array(PlanNote),
  result: z.optional(z.object({ is: z.enum(planResults), words: z.string(), at: z.string() })),
  dropped: z.optional(z.object({ reason: z.string(), at: z.string() })),
  /** 结转到: the month that took it over. */
  carriedTo: z.optional(Month),
  /** For whoever changes it. */
  inside: z.optional(
    z.object({ unitId: z.string(), ownerPhone: z.optional(z.string()), about: z.optional(PlanAbout) }),
  ),
  /** What this caller may do with it now. */
  moves: z.array(z.enum(entryMoves)),
})
export type PlanEntry = z.output<typeof PlanEntry>

export const Plan = z.object({
  ...PlanCard.shape,
  version: z.int(),
  list: z.array(PlanEntry),
  /** For whoever makes it. */
  history: z.optional(
    z.array(
      z.object({
        deed: z.enum(planMoves),
        by: z.string(),
        at: z.string(),
        /** Which entry. */
        title: z.optional(z.string()),
        words: z.optional(z.string()),
      }),
    ),
  ),
  moves: z.array(z.enum(planMoves)),
})
export type PlanSeen = z.output<typeof Plan>

/** Reported in a month, as far as it is summed up. */
const MonthCount = z.object({ ...Reported.shape, month: Month, to: z.string() })

/** 上月和本月: summed up every night, of each entry that says what is about it. */
export const PlanFigures = z.object({
  figures: z.array(z.object({ entryId: z.string(), before: MonthCount, since: z.optional(MonthCount) })),
})
export type EntryFigures = z.output<typeof PlanFigures>['figures'][number]
