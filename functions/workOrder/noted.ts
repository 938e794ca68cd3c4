import { streetOf } from '../../shared/place/codes'
import { isEnded } from '../../shared/workOrder/transitions'
import { keys, type Noted, type NotedFor } from '../keys'
import { openCalls } from './calls'
import type { StepKept, WorkOrder } from './workOrder'

type Note = NotedFor & { until: number }

/** What is to be noted for others before this step makes it so: what is noted too early is passed over when read. */
export function notesOf({ id, promisedAt }: WorkOrder, { deed, change }: StepKept, dueAt = 0): Note[] {
  const street = streetOf(id)
  return [
    ...(deed === 'lapse' ? [{ what: 'late' as const, owner: street, until: dueAt }] : []),
    ...(change.asks ? [{ what: 'ask' as const, owner: street, until: change.askedUntil ?? 0 }] : []),
    ...(change.called ?? []).map((call) => ({
      what: 'call' as const,
      owner: call.unitId,
      until: call.dueAt,
    })),
    ...(change.assist ?? []).map((owner) => ({ what: 'assist' as const, owner, until: promisedAt })),
  ]
}

/** Until when each is noted, of all that is so now. */
const untils: Record<Noted, (order: WorkOrder, owner: string) => (number | undefined)[]> = {
  late: (order) => [
    ...(order.hasLapsed ? [order.dueAt] : []),
    ...openCalls(order).flatMap(({ hasLapsed, dueAt }) => (hasLapsed ? [dueAt] : [])),
  ],
  ask: ({ asked }) => [asked?.until],
  call: (order, owner) => openCalls(order).flatMap(({ unitId, dueAt }) => (unitId === owner ? [dueAt] : [])),
  assist: ({ assisting, promisedAt }, owner) => (assisting.includes(owner) ? [promisedAt] : []),
  // Noted by whoever compares orders; it stays so as long as the order is in work.
  again: ({ promisedAt }) => [promisedAt],
}

/** Until when it once was so, or may be in a moment: noted a moment before it is so, it stays. */
const everUntil: Record<Noted, (order: WorkOrder, owner: string) => (number | undefined)[]> = {
  late: ({ dueAt, calls }) => [dueAt, ...calls.flatMap(({ came, dueAt: due }) => (came ? [] : [due]))],
  ask: ({ steps }) => steps.map(({ change }) => change.askedUntil),
  call: ({ calls }, owner) => calls.flatMap(({ unitId, dueAt }) => (unitId === owner ? [dueAt] : [])),
  assist: ({ steps }, owner) => (steps.some(({ change }) => change.assist?.includes(owner)) ? [0] : []),
  again: ({ promisedAt }) => [promisedAt],
}

type Lies = { qs: string; whose: NotedFor }

/** Whether a note is so, was so and is no more, or is not so yet. */
export function stateOfNote(order: WorkOrder, { qs, whose: { what, owner } }: Lies) {
  if (isEnded(order.status)) return 'gone'
  const now = untils[what](order, owner).filter((until) => until !== undefined)
  if (now.length > 0) return 'so'
  const ever = everUntil[what](order, owner)
  const isMeant = (until: number | undefined) => until !== undefined && keys.dueFirst(until, order.id) === qs
  if (what === 'late') return ever.some(isMeant) ? 'notYet' : 'gone'
  if (what === 'assist') return ever.length > 0 ? 'gone' : 'notYet'
  return ever.some(isMeant) ? 'gone' : 'notYet'
}
