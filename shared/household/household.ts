import * as z from 'zod/mini'
import { BuildingId } from '../place/codes'
import { Room } from '../visit/visit'

/** A home 户 as its door is called, with its floor area in m² for votes that count it. Never who lives there. */
export const Household = z.object({ room: Room, area: z.optional(z.number()) })
export type Household = z.output<typeof Household>

/** 户名册: the homes of one building. */
export const BuildingHouseholds = z.object({ buildingId: BuildingId, households: z.array(Household) })
export type BuildingHouseholds = z.output<typeof BuildingHouseholds>

export const countOf = (list: readonly BuildingHouseholds[]) =>
  list.reduce((sum, { households }) => sum + households.length, 0)
