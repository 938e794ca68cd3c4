import * as z from 'zod/mini'
import type { Operation } from '../operation'
import { Latitude, Longitude, numberInQuery } from '../place/place'
import { Building, Grid, Street } from './street'

/** What a phone needs to know of the street: no duty list, no staff but the grid workers to call. */
export const Catalogue = z.object({
  street: z.pick(Street, { id: true, name: true, phone: true }),
  communities: Street.shape.communities,
  grids: z.array(
    z.object({
      ...Grid.shape,
      worker: z.optional(z.object({ name: z.string(), phone: z.optional(z.string()) })),
    }),
  ),
  buildings: Street.shape.buildings,
  units: Street.shape.units,
  categories: Street.shape.categories,
  calendars: Street.shape.calendars,
  /** Each with the day from which it holds; of several of one name the latest that has come. */
  limits: Street.shape.limits,
})
export type Catalogue = z.output<typeof Catalogue>

export const streetOperations = {
  catalogue: {
    method: 'GET',
    path: '/catalogue',
    by: 'signedIn',
    about: '事项清单、地点和时限',
    answer: Catalogue,
    status: 200,
  },
  locate: {
    method: 'GET',
    path: '/places/locate',
    by: 'signedIn',
    about: '一个坐标落在哪个网格、挨着哪栋楼',
    query: z.strictObject({
      latitude: z.pipe(numberInQuery, Latitude),
      longitude: z.pipe(numberInQuery, Longitude),
    }),
    answer: z.object({
      /** Absent outside the street. */
      gridId: z.optional(z.string()),
      label: z.optional(z.string()),
      /** The nearest building within 200 m. */
      building: z.optional(z.object({ ...Building.shape, distance: z.number() })),
    }),
    status: 200,
  },
} as const satisfies Record<string, Operation>
