import * as z from 'zod/mini'

// The national division codes: street 街道 9 digits, community 社区 12, grid 网格 14 or 15.
export const StreetId = z.string().check(z.regex(/^\d{9}$/))
export const CommunityId = z.string().check(z.regex(/^\d{12}$/))
export const GridId = z.string().check(z.regex(/^\d{14,15}$/))
export const BuildingId = z.string().check(z.regex(/^\d{14,15}B\d{1,4}$/))
export const UnitId = z.string().check(z.regex(/^\d{9}U\d{2,4}$/))

const districtDigits = 6
export const districtOf = (placeCode: string) => placeCode.slice(0, districtDigits)
export const isDistrict = (placeCode: string) => placeCode.length === districtDigits
export const streetOf = (placeCode: string) => placeCode.slice(0, 9)
export const communityOf = (placeCode: string) => placeCode.slice(0, 12)
export const gridOf = (buildingId: string) => buildingId.split('B')[0] ?? ''

/** Where an order waits whose place nobody knows yet 待定网格: the street's own desk places it. */
export const unplacedGrid = (street: string) => `${street}00000`
export const isUnplaced = (gridId: string) => gridId.slice(9) === '00000'
