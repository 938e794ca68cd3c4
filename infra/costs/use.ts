import type { Trip } from '../bench/meter'
import { sumUnits } from '../bench/units'
import { lambdas, type LambdaName } from '../lambdas'
import { takes } from './habits'

/** What something takes: of the table, of functions, of what stands before them. */
export type Use = {
  reads: number
  writes: number
  roundTrips: number
  calls: number
  gbSeconds: number
  requests: number
  puts: number
  gets: number
  schedules: number
  bytesOut: number
}

export const nothing: Use = {
  ...{ reads: 0, writes: 0, roundTrips: 0, calls: 0, gbSeconds: 0 },
  ...{ requests: 0, puts: 0, gets: 0, schedules: 0, bytesOut: 0 },
}

const names = Object.keys(nothing) as (keyof Use)[]
const each = (valueOf: (name: keyof Use) => number) =>
  Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Use

export const sumOf = (uses: readonly Use[]) => each((name) => uses.reduce((sum, use) => sum + use[name], 0))
export const times = (use: Use, factor: number) => each((name) => use[name] * factor)

const mbInGb = 1024

export const gbSecondsOf = (memory: number, ms: number) => (memory / mbInGb) * (ms / 1000)

/** One call of a function that made these round trips. */
export function callOf(name: LambdaName, trips: readonly Trip[]): Use {
  const { reads, writes } = sumUnits([...trips])
  const ms = takes.own + takes.roundTrip * trips.length
  return {
    ...nothing,
    ...{ reads, writes, roundTrips: trips.length, calls: 1 },
    gbSeconds: gbSecondsOf(lambdas[name].memory, ms),
  }
}

/** The same call, asked over HTTP. */
export const asked = (use: Use, bytesOut: number): Use => ({ ...use, requests: 1, bytesOut })
