import * as z from 'zod/mini'
import { Grid, Street } from '../street/street'
import { Issue } from './issue'
import { setupParts, type SetupPart } from './setup'

const { communities, units, categories, duties, staff, calendars, limits } = Street.shape

/** A street as its admin looks over it: all but what is long and drawn, the map and the homes. */
export const Overview = z.object({
  /** The mark of this state, for whoever changes it. */
  version: z.string(),
  settings: z.pick(Street, { name: true, phone: true, fallbackCategory: true }),
  /** How many of each. */
  counts: z.record(z.enum(setupParts as [SetupPart, ...SetupPart[]]), z.number()),
  /** What is missing or odd. */
  issues: z.array(Issue),
  grids: z.array(z.pick(Grid, { id: true, name: true })),
  communities,
  units,
  categories,
  duties,
  staff,
  calendars,
  limits,
})
export type Overview = z.output<typeof Overview>
