import type { Duty } from '../../shared/street/street'
import { entries } from './categories/all'
import { streetId } from './communities'
import { communityId } from './places'
import { unitIds } from './units'

/** 权责清单: one unit for each category in the whole street, and another where the houses have a manager 物业. */
export const demoDuties: Duty[] = entries.flatMap(({ category: { code: categoryCode }, unit, elsewhere }) => [
  { categoryCode, area: streetId, unitId: unitIds[unit] },
  ...(elsewhere?.communities ?? []).map((number) => ({
    categoryCode,
    area: communityId(number),
    unitId: unitIds[elsewhere?.unit ?? unit],
  })),
])
