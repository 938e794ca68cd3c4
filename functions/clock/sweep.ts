import type { Street } from '../../shared/street/street'
import type { ApiDeps } from '../deps'
import { ring } from './ring'

const hourSeconds = 3600
/** As far as the first sweep of a street looks back: further than any promise reaches. */
const firstLook = 100 * 24
/** Heads read and written side by side. */
const atOnce = 25
/** How far back what failed is looked at again; beyond that it is in the log, and the sweeps go on. */
const patience = 48

export type Swept = { rung: number; failed: string[] }

export type ClockDeps = Pick<
  ApiDeps,
  'now' | 'randomDigit' | 'settings' | 'streets' | 'workOrders' | 'clock' | 'log' | 'table' | 'seal'
>

async function ringAll(ids: string[], street: Street, deps: ClockDeps): Promise<Swept> {
  const swept: Swept = { rung: 0, failed: [] }
  for (let at = 0; at < ids.length; at += atOnce) {
    const some = ids.slice(at, at + atOnce)
    const { heads, unreadable } = await deps.workOrders.readable(some)
    swept.failed.push(...unreadable)
    const rings = await Promise.allSettled(heads.map((order) => ring(order, street, deps)))
    rings.forEach((outcome, place) => {
      if (outcome.status === 'fulfilled') swept.rung += outcome.value
      else swept.failed.push(`${heads[place]?.id}: ${String(outcome.reason)}`)
    })
  }
  return swept
}

type Hours = { street: Street; from: number; to: number; until: number }

/** Hour by hour, as many as there is time for, one at least: up to which, and what came of it. */
async function ringHours({ street, from, to, until }: Hours, deps: ClockDeps) {
  const seconds = Math.floor(deps.now() / 1000)
  const all: Swept = { rung: 0, failed: [] }
  let hour = from
  for (; hour <= to && (hour === from || deps.now() < until); hour++) {
    const ids = await deps.workOrders.ringing(street.id, hour * hourSeconds, seconds)
    const swept = await ringAll(ids, street, deps)
    all.rung += swept.rung
    all.failed.push(...swept.failed)
  }
  return { all, upTo: hour }
}

/**
 * One look at the clock for one street: everything whose bell has struck, from the hour where the last look ended, as far
 * as there is time. What fails is tried again at the next; two looks at once ring each bell once, since each is one
 * conditional write.
 */
export async function sweep(streetId: string, deps: ClockDeps, until = Infinity): Promise<Swept> {
  const street = await deps.streets.get(streetId)
  if (!street) return { rung: 0, failed: [] }
  const hour = Math.floor(deps.now() / 1000 / hourSeconds)
  const sweptTo = await deps.clock.sweptTo(streetId)
  // An alarm hangs on this line.
  if (sweptTo !== undefined && sweptTo < hour - 2)
    deps.log({ sweeping: streetId, hoursLate: hour - 1 - sweptTo })
  const from = sweptTo ?? hour - firstLook
  const { all, upTo } = await ringHours({ street, from, to: hour, until }, deps)
  all.failed.forEach((failure) => deps.log({ sweeping: streetId, broke: failure }))
  // The hour before stays in sight: what was written in its last seconds may come to light only now.
  const next = all.failed.length === 0 ? hour - 1 : Math.max(from, hour - patience)
  const reached = Math.min(next, upTo)
  if (reached > from) await deps.clock.sweepFrom(streetId, reached)
  return all
}
