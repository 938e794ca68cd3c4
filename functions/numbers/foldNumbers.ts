import { chinaDay } from '../../shared/clock/china'
import { monthOf, monthsFrom } from '../../shared/numbers/windows'
import { streetOf } from '../../shared/place/codes'
import type { Table } from '../table/store'
import { partsOf } from './ledger'
import { leavesOf, withOrders, type Counting, type LeafId } from './leaf'
import { leafStore, type LeafKept } from './leafStore'
import { rollStore } from './rollStore'

/** An order as a change left it, and its version before. */
export type Changed = { counting: Counting; before: number }

/** Leaves written side by side. */
const atOnce = 12
/** Others write the same leaf only when two shards of the stream hold its orders. */
const mostTries = 50

/** A leaf that changes add to, and the orders that do. */
export type Touched = { id: LeafId; countings: Map<string, Counting> }

/** Each leaf that these changes add to, once, with each order as the last of them left it. */
export function touchedBy(changes: readonly Changed[]) {
  const touched = new Map<string, Touched>()
  for (const { counting, before } of changes) {
    const { order } = counting
    for (const { id, name } of leavesOf(counting, before)) {
      const there = touched.get(name) ?? { id, countings: new Map<string, Counting>() }
      const known = there.countings.get(order.id)
      if (!known || known.order.version < order.version) there.countings.set(order.id, counting)
      touched.set(name, there)
    }
  }
  return [...touched.values()]
}

/** Adds to one leaf what is new in it, in one write; nothing is written where nothing is new. */
async function fold({ id, countings }: Touched, table: Table) {
  const leaves = leafStore(table)
  let kept: LeafKept | undefined = await leaves.get(id)
  for (let tries = 0; tries < mostTries; tries += 1) {
    const read: LeafKept = kept
    const next = withOrders(read.leaf, id, [...countings.values()])
    if (next === read.leaf) return
    kept = await leaves.replace(id, next, read.revision)
    if (!kept) return
  }
  throw new Error(`numbers of ${id.grid} are written by too many at once`)
}

/** The days of which these changes speak: those on which they happened, and those by which they are counted. */
const daysSpokenOf = ({ counting: { shares }, before }: Changed) =>
  [...shares.values()].flatMap(({ id, told }) =>
    told
      .filter(({ at }) => at >= before)
      .flatMap(({ counts }) => [
        { day: id.day, isLeaf: true },
        ...[...counts.keys()].flatMap((key) => {
          const { on } = partsOf(key)
          return on === undefined ? [] : [{ day: on, isLeaf: false }]
        }),
      ]),
  )

/**
 * Months that were summed up before this was told: of a leaf, a day that is over; of what is counted by another day, a
 * month that is not summed up anew every night. One month more than that, since a month may end in between.
 */
function pastsIn(changes: readonly Changed[], today: number) {
  const oldest = monthsFrom(monthOf(today), -1)
  const pasts = new Map<string, { street: string; month: string }>()
  for (const change of changes) {
    const street = streetOf(change.counting.order.gridId)
    for (const { day, isLeaf } of daysSpokenOf(change)) {
      const month = monthOf(day)
      if (isLeaf ? day < today : month < oldest) pasts.set(`${street} ${month}`, { street, month })
    }
  }
  return [...pasts.values()]
}

/**
 * Adds changes of orders to the numbers. A leaf is the sum of what each order in it has added up to a version, so
 * a change told again, cut short, late or out of its order makes no difference, and one that was lost is made good by
 * the order's next that touches the leaf. What is summed up already is marked, after the leaf and each time it is told.
 */
export async function foldNumbers(
  changes: readonly Changed[],
  { table, now }: { table: Table; now: () => number },
) {
  const touched = touchedBy(changes)
  for (let at = 0; at < touched.length; at += atOnce)
    await Promise.all(touched.slice(at, at + atOnce).map((one) => fold(one, table)))
  const told = now()
  const store = rollStore(table)
  await Promise.all(
    pastsIn(changes, chinaDay(told)).map(({ street, month }) => store.markPast(street, month, told)),
  )
}
