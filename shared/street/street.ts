import * as z from 'zod/mini'
import { covers, RoleHeld } from '../actor'
import { Category, CategoryCode } from '../category/category'
import { Calendar } from '../clock/calendar'
import { Limit } from '../clock/limits'
import { Reckoning } from '../numbers/reckoning'
import { BuildingId, CommunityId, GridId, StreetId, UnitId } from '../place/codes'
import { Latitude, Longitude } from '../place/place'

/** [longitude, latitude] as GeoJSON has it, GCJ-02. */
export const Point = z.tuple([Longitude, Latitude])

export const Community = z.object({ id: CommunityId, name: z.string(), phone: z.optional(z.string()) })

/** `ring` is closed: the last point is the first again. The unplaced grid has none. */
export const Grid = z.object({ id: GridId, name: z.string(), ring: z.array(Point) })

export const Building = z.object({
  id: BuildingId,
  name: z.string(),
  latitude: Latitude,
  longitude: Longitude,
})

export const Unit = z.object({ id: UnitId, name: z.string(), phone: z.optional(z.string()) })

/** 权责清单: who answers for a category in an area; of several, the one with the longest area code. */
export const Duty = z.object({ categoryCode: CategoryCode, area: z.string(), unitId: UnitId })

/** Somebody in the street's service, as residents may know them: name and office telephone. */
export const Staff = z.object({
  id: z.string(),
  name: z.string(),
  phone: z.optional(z.string()),
  roles: z.array(RoleHeld),
})

export type Community = z.output<typeof Community>
export type Grid = z.output<typeof Grid>
export type Building = z.output<typeof Building>
export type Unit = z.output<typeof Unit>
export type Duty = z.output<typeof Duty>
export type Staff = z.output<typeof Staff>

/** A street 街道 as it is set up: places, units, people in service, catalogue. One tenant, one of these. */
export const Street = z.object({
  id: StreetId,
  name: z.string(),
  /** The street office's telephone: always a way that needs no phone app. */
  phone: z.string(),
  communities: z.array(Community),
  grids: z.array(Grid),
  /** Communities and grids that are no more 已撤: what was reported there goes on being counted. */
  retired: z.optional(z.array(z.object({ id: z.string(), name: z.string() }))),
  buildings: z.array(Building),
  units: z.array(Unit),
  categories: z.array(Category),
  /** 其他: for what nobody could sort yet. */
  fallbackCategory: CategoryCode,
  duties: z.array(Duty),
  staff: z.array(Staff),
  calendars: z.array(Calendar),
  /** What differs from the limits as shipped. */
  limits: z.array(Limit),
  /** How its numbers are reckoned 口径, where that differs from what is shipped. */
  reckonings: z.optional(z.array(Reckoning)),
  /** Which writing of the list of homes 户 counts, if there is one. They are read building by building: too many for here. */
  householdsAt: z.optional(z.string()),
})
export type Street = z.output<typeof Street>

/** The unit that the duty list names for this category at this place. */
export function unitOnDuty(street: Street, categoryCode: string, gridId: string) {
  const [best] = street.duties
    .filter((duty) => duty.categoryCode === categoryCode && covers(duty.area, gridId))
    .sort((one, other) => other.area.length - one.area.length)
  return best && street.units.find((unit) => unit.id === best.unitId)
}
