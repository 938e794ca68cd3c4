import type { Role } from '../../shared/actor'
import { done, refuse, type Outcome } from '../../shared/outcome'
import { mostGrabs } from '../../shared/volunteer/mostGrabs'
import { holders, keys } from '../keys'
import type { Table } from '../table/store'
import type { WorkOrder } from '../workOrder/workOrder'
import type { WorkOrderStore } from '../workOrder/store'

/** Orders by id, and when each was reserved (ms). `v` counts the writings; `isClosed` to who stopped volunteering. */
type Grabs = { ids: Record<string, number>; v: number; isClosed?: boolean }

/** A request lives shorter: what was reserved before that and never grabbed, never will be. */
const pendingMs = 60_000
const mostTries = 20

type Person = { id: string; street: string }
type Wanted = { orderId: string; as: Role; most: number }
type Parts = { table: Table; workOrders: Pick<WorkOrderStore, 'heads'>; now: () => number }

const nothing: Grabs = { ids: {}, v: 0 }

export const isInHandOf = (personId: string, { status, holder }: WorkOrder) =>
  status === 'accepted' && holder === holders.person(personId)

/** What one person has grabbed 抢单 and not finished: reserved here before the order's own write decides. */
export function grabsOver({ table, workOrders, now }: Parts) {
  async function read({ id, street }: Person) {
    const item = await table.get(keys.grabs(id, street))
    // Only this file writes these items.
    return item ? (item as unknown as Grabs) : nothing
  }

  async function write({ id, street }: Person, { v, ...next }: Grabs) {
    const item = { ...keys.grabs(id, street), ...next, v: v + 1 }
    const [condition, values] = v ? ['v = :v', { ':v': v }] : ['attribute_not_exists(PK)', undefined]
    return (await table.putIf(item, String(condition), values as Record<string, unknown> | undefined)).kept
  }

  /** Those still in hand, and those reserved a moment ago, whose order has not decided yet. */
  async function stillOpen({ id }: Person, { ids }: Grabs) {
    const heads = await workOrders.heads(Object.keys(ids))
    const isPending = (order: WorkOrder) =>
      order.status === 'dispatched' && now() - (ids[order.id] ?? 0) < pendingMs
    const open = heads.filter((order) => isInHandOf(id, order) || isPending(order))
    return Object.fromEntries(open.map((order) => [order.id, ids[order.id] ?? 0]))
  }

  /** The others she has open: looked up only where there could be too many. */
  async function othersOpen(person: Person, { ids, ...rest }: Grabs, { orderId, most }: Wanted) {
    const { [orderId]: _, ...others } = ids
    const count = Object.keys(others).length
    return count < most ? others : stillOpen(person, { ...rest, ids: others })
  }

  /** One try: an answer, or nothing when somebody else wrote meanwhile. */
  async function reserveOnce(person: Person, wanted: Wanted): Promise<Outcome<true> | undefined> {
    const { orderId, as, most } = wanted
    const grabs = await read(person)
    if (grabs.isClosed && as === 'volunteer') return refuse('notYourRole')
    const open = await othersOpen(person, grabs, wanted)
    if (Object.keys(open).length >= most) return refuse('tooManyGrabs')
    const isWritten = await write(person, { ...grabs, ids: { ...open, [orderId]: now() } })
    return isWritten ? done(true) : undefined
  }

  /** Exactly within the limit, however many orders are grabbed at once. What the order then refuses is let go later. */
  async function reserve(person: Person, orderId: string, as: Role): Promise<Outcome<true>> {
    for (let tries = 0; tries < mostTries; tries++) {
      const answer = await reserveOnce(person, { orderId, as, most: mostGrabs[as] ?? 0 })
      if (answer) return answer
    }
    return refuse('tryLater')
  }

  /** Before somebody stops volunteering: false while she has an order in hand; from here on nothing new is grabbed. */
  async function close(person: Person) {
    for (let tries = 0; tries < mostTries; tries++) {
      const grabs = await read(person)
      const open = await stillOpen(person, grabs)
      if (Object.keys(open).length > 0) return false
      if (grabs.isClosed || (await write(person, { ...grabs, ids: {}, isClosed: true }))) return true
    }
    return false
  }

  /** For who begins, or begins again. */
  async function open(person: Person) {
    for (let tries = 0; tries < mostTries; tries++) {
      const { isClosed, ...grabs } = await read(person)
      if (!isClosed || (await write(person, grabs))) return
    }
  }

  /** How many she has in hand now. */
  async function count(person: Person) {
    const { ids } = await read(person)
    const heads = await workOrders.heads(Object.keys(ids))
    return heads.filter((order) => isInHandOf(person.id, order)).length
  }

  return { reserve, close, open, count }
}
