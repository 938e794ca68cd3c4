import * as z from 'zod/mini'
import { unplacedGrid } from '../place/codes'
import { parts } from '../street/parts'
import { BuildingHouseholds } from '../household/household'
import { retiredAfter } from '../street/placesEver'
import { Street } from '../street/street'

export const Settings = z.pick(Street, { name: true, phone: true, fallbackCategory: true })
export type Settings = z.output<typeof Settings>

const { communities, grids, buildings, units, categories, duties, staff, calendars, limits } = Street.shape

/** What a load brings: each list that is there takes the whole place of the one before; the others stay. */
export const Setup = z.strictObject({
  settings: z.optional(Settings),
  communities: z.optional(communities),
  grids: z.optional(grids),
  buildings: z.optional(buildings),
  units: z.optional(units),
  categories: z.optional(categories),
  duties: z.optional(duties),
  staff: z.optional(staff),
  calendars: z.optional(calendars),
  limits: z.optional(limits),
  households: z.optional(z.array(BuildingHouseholds)),
})
export type Setup = z.output<typeof Setup>
export type SetupPart = keyof Setup

/** The lists that a street is set up from: those that everybody reads, and the homes. */
export const listedParts = [...parts, 'households'] as const
export const setupParts: readonly SetupPart[] = ['settings', ...listedParts]

/** A street with all that is read only where it is set up. */
export const WholeStreet = z.object({ ...Street.shape, households: z.array(BuildingHouseholds) })
export type WholeStreet = z.output<typeof WholeStreet>

const nothingYet = (id: string): WholeStreet => ({
  id,
  name: '',
  phone: '',
  fallbackCategory: '',
  communities: [],
  grids: [],
  buildings: [],
  units: [],
  categories: [],
  duties: [],
  staff: [],
  calendars: [],
  limits: [],
  households: [],
})

/** The street as it is afterwards. The grid for what has no place yet 待定网格 is always there and nobody draws it. */
export function afterSetup(id: string, { settings, ...lists }: Setup, before = nothingYet(id)): WholeStreet {
  const unplaced = { id: unplacedGrid(id), name: '待定网格', ring: [] }
  const after: WholeStreet = { ...before, ...settings }
  for (const part of listedParts) if (lists[part]) Object.assign(after, { [part]: lists[part] })
  const grids = [...after.grids.filter((grid) => grid.id !== unplaced.id), unplaced]
  const retired = retiredAfter(before, { ...after, grids })
  return { ...after, grids, ...(retired.length > 0 || before.retired ? { retired } : {}) }
}
