import type { BuildingHouseholds } from '../household/household'
import type { Street } from './street'

/** The lists a street is made of; each is written as a whole. */
export const parts = [
  'communities',
  'grids',
  'buildings',
  'units',
  'categories',
  'duties',
  'staff',
  'calendars',
  'limits',
] as const
export type Part = (typeof parts)[number]

export type Thing = Street[Part][number] | BuildingHouseholds

/** What a thing is called within its list: no two have the same. */
export function nameOf(thing: Thing) {
  if ('id' in thing) return thing.id
  if ('year' in thing) return String(thing.year)
  if ('buildingId' in thing) return thing.buildingId
  if ('from' in thing) return `${thing.name}#${thing.from}`
  return 'code' in thing ? thing.code : `${thing.categoryCode}#${thing.area}`
}
