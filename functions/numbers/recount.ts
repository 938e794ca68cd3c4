import { monthOf, monthsFrom } from '../../shared/numbers/windows'
import { streetOf } from '../../shared/place/codes'
import type { Street } from '../../shared/street/street'
import type { Table } from '../table/store'
import { headsStore, type Place } from './headsStore'
import { countingOf, emptyLeaf, leavesOf, withOrders, type Leaf, type LeafId } from './leaf'
import { leafStore } from './leafStore'
import { rollStore } from './rollStore'
import { packCounts } from './counts'

/** A leaf that is not what the orders' heads come to, as it was read, and what they do come to. */
export type Difference = { id: LeafId; kept: string; revision: number; recounted: Leaf }

type Recounted = { id: LeafId; leaf: Leaf }

const pageOfHeads = 200

async function eachHead(home: string, months: readonly string[], { table, look }: Looking) {
  const store = headsStore(table)
  for (const month of months) {
    let place: Place | undefined = { month, grid: home, before: '' }
    while (place) {
      const { heads, isLast }: Awaited<ReturnType<typeof store.before>> = await store.before(
        place,
        pageOfHeads,
      )
      heads.forEach(({ order }) => look(countingOf(order)))
      const last = heads[heads.length - 1]
      place = isLast || !last ? undefined : { ...place, before: last.ulid }
    }
  }
}

type Looking = { table: Table; look: (counting: ReturnType<typeof countingOf>) => void }

/** Every leaf that the orders which began in one grid add to, counted from their heads alone. */
async function recountGrid(home: string, months: readonly string[], table: Table) {
  const leaves = new Map<string, Recounted>()
  await eachHead(home, months, {
    table,
    look: (counting) => {
      for (const { id, name } of leavesOf(counting)) {
        const leaf = leaves.get(name)?.leaf ?? emptyLeaf
        leaves.set(name, { id, leaf: withOrders(leaf, id, [counting]) })
      }
    },
  })
  return leaves
}

/** Every grid that has ever had orders, of those on the map and those that are not any more. */
export const homesOf = (street: Street) => [
  ...new Set([...street.grids.map(({ id }) => id), `${street.id}00000`]),
]

export const monthsSince = (first: string, last: string) => {
  const months: string[] = []
  for (let month = first; month <= last; month = monthsFrom(month, 1)) months.push(month)
  return months
}

/** Orders are kept so long. */
export const monthsKept = 36

const nameOf = ({ home, grid, day }: LeafId) => `${home} ${grid} ${day}`

type Span = { months: readonly string[]; through: number }

/** What is kept of one grid's leaves, by their names. */
async function keptOf(home: string, { months, through }: Span, table: Table) {
  const kept = new Map<string, Recounted & { revision: number }>()
  for (const month of months)
    for (const one of await leafStore(table).inMonth(streetOf(home), month))
      if (one.id.home === home && one.id.day <= through) kept.set(nameOf(one.id), one)
  return kept
}

/** What of one grid's leaves differs from a recount, up to a day: those missing, those wrong, and those too many. */
export async function auditGrid(home: string, span: Span, table: Table): Promise<Difference[]> {
  // What is told while the heads are read is in them, and only late in the leaf: then it is not as it was read.
  const kept = await keptOf(home, span, table)
  const recounted = await recountGrid(home, span.months, table)
  const ids = new Map([...kept, ...recounted].map(([name, { id }]) => [name, id]))
  return [...ids].flatMap(([name, id]) => {
    const right = recounted.get(name)?.leaf ?? emptyLeaf
    const { leaf = emptyLeaf, revision = 0 } = kept.get(name) ?? {}
    const there = packCounts(leaf.counts)
    const isSame = there === packCounts(right.counts) || id.day > span.through
    return isSame ? [] : [{ id, kept: there, revision, recounted: right }]
  })
}

/** Puts what the heads come to in the place of what stood there, unless somebody has counted there since. */
export async function mend(
  { id, recounted, revision }: Difference,
  { table, now }: { table: Table; now: () => number },
) {
  const isOvertaken = await leafStore(table).replace(id, recounted, revision)
  await rollStore(table).markPast(streetOf(id.grid), monthOf(id.day), now())
  return !isOvertaken
}
