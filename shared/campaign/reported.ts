import * as z from 'zod/mini'
import { Band } from './bands'

/** A number as its reader may know it: to residents nothing under five is told exactly. */
export const Count = z.object({ count: z.optional(z.int()), isFew: z.optional(z.literal(true)) })
export type Count = z.output<typeof Count>

/** How many were reported: to residents about how many. */
export const Reported = z.object({
  count: z.optional(z.int()),
  band: z.optional(Band),
  /** More than are read for it. */
  isMany: z.optional(z.literal(true)),
})
export type Reported = z.output<typeof Reported>

/** The days that are compared on each side. */
export const comparedDays = 30
/** Under so many, residents are told no number. */
export const leastShown = 5
