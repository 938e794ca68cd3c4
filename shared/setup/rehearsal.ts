import * as z from 'zod/mini'

/** How many orders of one category in one grid would have gone to another unit. No unit: left to the desk. */
export const Rerouted = z.object({
  categoryCode: z.string(),
  gridId: z.string(),
  was: z.optional(z.string()),
  is: z.optional(z.string()),
  count: z.number(),
})
export type Rerouted = z.output<typeof Rerouted>

export const Rehearsal = z.object({
  days: z.number(),
  orders: z.number(),
  rerouted: z.array(Rerouted),
})
export type Rehearsal = z.output<typeof Rehearsal>
