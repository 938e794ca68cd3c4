import { sweepAll } from '../../functions/clock/sweepAll'
import { workOnAll } from '../../functions/export/workOnAll'
import type { Trip } from '../bench/meter'
import type { LambdaName } from '../lambdas'
import { touchedBy } from '../rights/touched'
import type { Stage } from './stage'
import { callOf, sumOf, times, type Use } from './use'

const minuteMs = 60_000
const dayMs = 1440 * minuteMs
const chinaOffset = 8 * 60 * minuteMs
/** Sums, and the recount of some grids, are made in the first five hours; afterwards a minute is like any other. */
const nightMinutes = 5 * 60 + 1

/** The next beginning of a day in China. */
const nextDay = (now: number) => Math.ceil((now + chinaOffset) / dayMs) * dayMs - chinaOffset

/** Orders that ring are counted by the bell: heads that are read and written one by one. The recount reads them in pages. */
const isBell = ({ operation, input }: Trip) =>
  operation !== 'Query' && touchedBy(operation, input)[0]?.partition.startsWith('G#') === true

async function called({ meter, clock }: Stage, name: LambdaName, work: () => Promise<unknown>): Promise<Use> {
  clock.now += minuteMs
  const { trips } = await meter.during(work)
  const counted = trips.filter((trip) => !isBell(trip))
  return { ...callOf(name, counted), schedules: 1 }
}

/** Of one street: the night together, one minute of the day, one look after exports, and all of a day and a night. */
export type ClockDay = { night: Use; minute: Use; exports: Use; day: Use }

/** A day and a night of the clock: every minute it looks whose bell has struck, and by night it sums up. */
export async function clockDay(stage: Stage): Promise<ClockDay> {
  const { deps, clock } = stage
  const look = () => called(stage, 'clock', () => sweepAll(deps))
  clock.now = nextDay(clock.now)
  const nights: Use[] = []
  for (let minute = 0; minute < nightMinutes; minute++) nights.push(await look())
  const night = sumOf(nights)
  clock.now += 5 * 60 * minuteMs
  // The first after a pause has the hours between to look through.
  await look()
  const minute = await look()
  const exports = await called(stage, 'exportWork', () =>
    workOnAll(deps, { parts: 1000, until: clock.now + 45_000 }),
  )
  return {
    night,
    minute,
    exports,
    day: sumOf([night, times(minute, 1440 - nightMinutes), times(exports, 1440)]),
  }
}
