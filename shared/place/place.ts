import * as z from 'zod/mini'
import { words } from '../text'
import { BuildingId, GridId } from './codes'

/** Degrees, GCJ-02 火星坐标: what WeChat's maps and pickers give and show. */
export const Latitude = z.number().check(z.gte(-90), z.lte(90))
export const Longitude = z.number().check(z.gte(-180), z.lte(180))

/** Where it is, as the person saying it knows it: a point from the phone, or the point of a picked building. */
export const Place = z.strictObject({
  latitude: Latitude,
  longitude: Longitude,
  /** Metres. */
  accuracy: z.optional(z.number().check(z.gte(0), z.lte(100_000))),
  address: words(100),
  gridId: z.optional(GridId),
  buildingId: z.optional(BuildingId),
})
export type Place = z.output<typeof Place>

/** Numbers arrive in an address line as text. */
export const numberInQuery = z.pipe(
  z.string().check(z.regex(/^-?\d{1,4}(\.\d{1,20})?$/)),
  z.transform((text: string) => Number(text)),
)
