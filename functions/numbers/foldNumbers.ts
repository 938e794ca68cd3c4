import { streetOf } from '../../shared/place/codes'
import { AlwaysOvertaken } from '../isPassing'
import type { Table } from '../table/store'
import { leavesOf, withOrders, type Counting, type LeafId } from './leaf'
import { leafStore, type LeafKept } from './leafStore'
import { dayOver, pastsOf } from './pasts'
import type { DayLeaf } from './rollStore'
import { turnStore } from './turnStore'

/** An order as a change left it, and its version before. */
export type Changed = { counting: Counting; before: number }

type FoldDeps = { table: Table; now: () => number }

/** Leaves written side by side. */
const atOnce = 12
/** Others write the same leaf only when two shards of the stream hold its orders. */
const mostTries = 50

/** A leaf that changes add to, and the orders that do. */
type Touched = { id: LeafId; countings: Map<string, Counting> }

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
  throw new AlwaysOvertaken(`numbers of ${id.grid} are written by too many at once`)
}

/** What a change has newly told of each leaf. */
const toldBy = ({ counting: { shares }, before }: Changed): DayLeaf[] =>
  [...shares.values()].flatMap(({ id, told }) =>
    told.filter(({ at }) => at >= before).map(({ counts }) => ({ ...id, counts })),
  )

/**
 * Marks the months that were summed up without this. Asked after the leaves are written, and answered by a day that is
 * said before the first of them is read: so a leaf was read with this in it, or it is marked.
 */
async function markPasts(changes: readonly Changed[], { table, now }: FoldDeps) {
  const store = turnStore(table)
  const leaves = changes.flatMap(toldBy)
  for (const street of new Set(leaves.map(({ grid }) => streetOf(grid)))) {
    const { upTo = dayOver(now()) } = await store.rolled(street)
    const ofStreet = leaves.filter(({ grid }) => streetOf(grid) === street)
    const all = ofStreet.flatMap((leaf) => pastsOf(leaf, upTo))
    const pasts = new Map(all.map((past) => [`${past.month} ${past.day ?? ''}`, past]))
    await Promise.all([...pasts.values()].map((past) => store.markPast(street, past, now())))
  }
}

/**
 * Adds changes of orders to the numbers. A leaf is the sum of what each order in it has added up to a version, so
 * a change told again, cut short, late or out of its order makes no difference, and one that was lost is made good by
 * the order's next that touches the leaf. What is summed up already is marked, after the leaf and each time it is told.
 */
export async function foldNumbers(changes: readonly Changed[], deps: FoldDeps) {
  const touched = touchedBy(changes)
  for (let at = 0; at < touched.length; at += atOnce)
    await Promise.all(touched.slice(at, at + atOnce).map((one) => fold(one, deps.table)))
  await markPasts(changes, deps)
}
