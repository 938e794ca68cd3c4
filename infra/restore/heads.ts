import { parseOrderId } from '../../shared/workOrder/id'
import { keys } from '../../functions/keys'
import { canonical } from '../../functions/seal'
import type { Item, Table } from '../../functions/table/store'
import { bellOf } from '../../functions/workOrder/calls'
import { fromItem, idOfItem, toItem } from '../../functions/workOrder/item'
import { brokenLink } from '../../functions/workOrder/pack'
import type { WorkOrder } from '../../functions/workOrder/workOrder'
import { pagesOf } from './pages'

/** What the heads of all orders say of the copy they lie in. */
export type Heads = {
  /** The newest step there is (ms): about when the copy was taken. */
  cutAt: number
  ids: Set<string>
  /** The month (yyyy-MM) before which there is none. */
  oldest: string | undefined
  merged: string[]
  /** Of each street the first hour, counted from 1970, in which a bell stands. */
  bells: Map<string, number>
  /** Heads whose indexes did not say what their steps say, and do now. */
  putRight: string[]
  unreadable: string[]
  /** Whose steps do not follow from one another: tampered with, or damaged. */
  broken: string[]
}

const noHeads = (): Heads => ({
  cutAt: 0,
  ids: new Set(),
  oldest: undefined,
  merged: [],
  bells: new Map(),
  putRight: [],
  unreadable: [],
  broken: [],
})

function readIn(item: Item): WorkOrder | undefined {
  try {
    return fromItem(item)
  } catch {
    return undefined
  }
}

function note(order: WorkOrder, heads: Heads) {
  const { id, status, steps, packed } = order
  heads.cutAt = Math.max(heads.cutAt, ...steps.map(({ at }) => at))
  if (status === 'merged') heads.merged.push(id)
  if (brokenLink(packed) !== undefined) heads.broken.push(id)
  const ringsAt = bellOf(order)
  if (ringsAt === undefined) return
  const { street } = parseOrderId(id)
  heads.bells.set(street, Math.min(heads.bells.get(street) ?? Infinity, Math.floor(ringsAt / 3600)))
}

/** A head is the fold of its steps, the keys of its indexes too: what differs is written anew from the steps. */
async function putRight(item: Item, order: WorkOrder, table: Table) {
  const right = toItem(order)
  if (canonical(right) === canonical(item)) return false
  await table.putIf(right, 'v = :asRead', { ':asRead': item.v })
  return true
}

async function lookAt(item: Item, heads: Heads, table: Table) {
  const order = readIn(item)
  const { month } = parseOrderId(idOfItem(item))
  const begun = `20${month.slice(0, 2)}-${month.slice(2)}`
  heads.ids.add(idOfItem(item))
  if (heads.oldest === undefined || begun < heads.oldest) heads.oldest = begun
  if (!order) {
    heads.unreadable.push(idOfItem(item))
    return []
  }
  note(order, heads)
  if (await putRight(item, order, table)) heads.putRight.push(order.id)
  return [order]
}

/** Every head once; `each` is given those that can be read, a page at a time. */
export async function lookAtHeads(table: Table, each: (orders: WorkOrder[]) => Promise<void>) {
  const heads = noHeads()
  for await (const page of pagesOf(table)) {
    const orders: WorkOrder[] = []
    for (const item of page.filter(keys.isOrder)) orders.push(...(await lookAt(item, heads, table)))
    await each(orders)
  }
  return heads
}
