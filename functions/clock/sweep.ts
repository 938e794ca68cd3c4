import type { Street } from '../../shared/street/street'
import { ringMotions } from '../ballot/ring'
import type { ApiDeps } from '../deps'
import { auditNightly } from '../numbers/auditNightly'
import { rollNightly } from '../numbers/nightly'
import { afterStep } from '../workOrder/fold'
import { pack } from '../workOrder/pack'
import { notesOf } from '../workOrder/noted'
import type { StepKept, WorkOrder } from '../workOrder/workOrder'
import { bell } from './bell'
import { ringTopics } from '../topic/ring'
import { warnOfYears } from './uncertain'

const hourSeconds = 3600
/** As far as the first sweep of a street looks back: further than any promise reaches. */
const firstLook = 100 * 24
/** Heads read and written side by side. */
const atOnce = 25
/** How often others may come first before it is left to the next sweep. */
const mostTries = 10
/** More bells than one order can have at once: a bell that does not go out is a bug. */
const mostBells = 100
/** How far back what failed is looked at again; beyond that it is in the log, and the sweeps go on. */
const patience = 48

export type Swept = { rung: number; failed: string[] }

type ClockDeps = Pick<
  ApiDeps,
  'now' | 'settings' | 'streets' | 'workOrders' | 'clock' | 'log' | 'table' | 'seal'
>

/** What ran out is noted before it is so: what is noted too early is passed over when it is read. */
async function keep(next: WorkOrder, step: StepKept, { note, save }: ClockDeps['workOrders']) {
  const call = next.calls.findLast(({ unitId }) => unitId === step.change.callOf)
  const notes = notesOf(next, step, call?.dueAt ?? next.dueAt)
  await Promise.all(notes.map((one) => note(next.id, { ...one, notedAt: step.at })))
  return save(next)
}

/** Rings what is due on one order. Whoever else moves or rings it meanwhile is looked at again. */
async function ring(found: WorkOrder, street: Street, { workOrders, now }: ClockDeps) {
  let order: WorkOrder | undefined = found
  let rung = 0
  for (let lost = 0; order && lost < mostTries && rung < mostBells;) {
    const step = bell(order, { street, now: now() })
    if (!step) return rung
    const next = afterStep(order, step, pack(step, street.id, order.packed[order.packed.length - 1]))
    const kept = await keep(next, step, workOrders)
    if (kept.kept) rung += 1
    else lost += 1
    order = kept.kept ? next : kept.found
  }
  if (order) throw new Error(`${order.id} does not come to rest`)
  return rung
}

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

/**
 * One look at the clock for one street: everything whose bell has struck, from the hour where the last look ended. What
 * fails is tried again at the next; two looks at once ring each bell once, since each is one conditional write.
 */
export async function sweep(streetId: string, deps: ClockDeps): Promise<Swept> {
  const street = await deps.streets.get(streetId)
  if (!street) return { rung: 0, failed: [] }
  const seconds = Math.floor(deps.now() / 1000)
  const hour = Math.floor(seconds / hourSeconds)
  const from = (await deps.clock.sweptTo(streetId)) ?? hour - firstLook
  const all: Swept = { rung: 0, failed: [] }
  for (let looked = from; looked <= hour; looked++) {
    const ids = await deps.workOrders.ringing(streetId, looked * hourSeconds, seconds)
    const swept = await ringAll(ids, street, deps)
    all.rung += swept.rung
    all.failed.push(...swept.failed)
  }
  all.failed.forEach((failure) => deps.log({ sweeping: streetId, broke: failure }))
  // The hour before stays in sight: what was written in its last seconds may come to light only now.
  const next = all.failed.length === 0 ? hour - 1 : Math.max(from, hour - patience)
  if (next > from) await deps.clock.sweepFrom(streetId, next)
  return all
}

async function look(streetId: string, deps: ClockDeps) {
  await sweep(streetId, deps)
  await ringMotions(streetId, deps)
  await ringTopics(streetId, deps)
  await warnOfYears(streetId, deps)
  await rollNightly(streetId, deps)
  await auditNightly(streetId, deps)
}

export async function sweepAll(deps: ClockDeps) {
  const streets = new Set([deps.settings.defaultStreet, ...(await deps.streets.all())])
  for (const streetId of streets) {
    // One street that cannot be read stops no other street's clock.
    await look(streetId, deps).catch((error: unknown) =>
      deps.log({ sweeping: streetId, broke: String(error) }),
    )
  }
}
