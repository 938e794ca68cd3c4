import { chinaDay } from '../../shared/clock/china'
import { sumOf, type Counts } from './counts'
import { dayAdded } from './ledger'
import { windowAsked, type Asked, type ReadDeps } from './readNumbers'
import { rollStore } from './rollStore'
import { countOf, splitsIn } from './tally'

const noCounts: Counts = new Map()

/** How many orders were reported in each cell of the map, the most first. */
export async function readCells(asked: Asked, { table, now }: ReadDeps) {
  const today = chinaDay(now())
  const window = windowAsked(asked, today)
  const isRunning = window.first <= today && today <= window.last
  const store = rollStore(table)
  const [kept, leaves] = await Promise.all([
    store.cells(asked.node, window),
    isRunning ? store.leavesOn(asked.node, today) : [],
  ])
  const span = { first: today, last: today, today }
  const added =
    leaves.length > 0 ? dayAdded(today, sumOf(leaves.map(({ counts }) => counts)), span) : noCounts
  const counts = sumOf([kept, added])
  return splitsIn(counts, 'g')
    .map((split) => ({ cell: split.slice(1), ordered: countOf(counts, 'ordered', split) }))
    .filter(({ ordered }) => ordered > 0)
    .sort((one, other) => other.ordered - one.ordered || (one.cell < other.cell ? -1 : 1))
}
