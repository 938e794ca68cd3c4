import type { LivesCounted, Look } from './countLives'
import type { StreetCounted } from './countStreet'
import { habits, type Scale } from './habits'
import { prices } from './prices'
import { nothing, sumOf, times, type Use } from './use'

export type Counted = LivesCounted & { street: StreetCounted }

const gb = 1e9

/** Dollars, part by part. */
export const priceOf = (use: Use) => ({
  writes: use.writes * prices.writeUnit,
  reads: use.reads * prices.readUnit,
  functions: use.calls * prices.lambdaCall + use.gbSeconds * prices.gbSecond,
  api: use.requests * prices.httpRequest,
  photos: use.puts * prices.s3Put + use.gets * prices.s3Get,
  schedules: use.schedules * prices.schedulerCall,
  out: (use.bytesOut / gb) * prices.gbOut,
})
export type Part = keyof ReturnType<typeof priceOf>

export const totalOf = (use: Use) => Object.values(priceOf(use)).reduce((sum, dollars) => sum + dollars, 0)

/** Whoever looks at an order sees its photos, which come from where they lie. */
const views: Use = {
  ...nothing,
  gets: habits.photoViews,
  bytesOut: habits.photoViews * habits.photoBytes,
}

/** All that is looked at because of one order. */
export const looksOfOne = (looks: LivesCounted['looks']) =>
  sumOf([
    ...(Object.keys(habits.looks) as Look[]).map((look) => times(looks[look], habits.looks[look])),
    views,
  ])

/** A function is called once a minute for all streets: their round trips add up, its calls do not. */
const calledOnce = (use: Use, { streets }: Scale): Use => ({
  ...times(use, streets),
  calls: use.calls,
  schedules: use.schedules,
})

/** A day of so many orders in so many streets, the life of one order being what is given. */
export function dayOf(scale: Scale, life: Use, { looks, bell, street }: Counted): Use {
  return sumOf([
    times(life, scale.orders),
    times(looksOfOne(looks), scale.orders),
    times(bell, habits.bells * scale.orders),
    times(street.board, habits.boards * scale.streets),
    calledOnce(street.clock.day, scale),
  ])
}
