import { chinaDay } from '../../shared/clock/china'
import { sumOf } from './counts'
import { dayAdded } from './ledger'
import { mostAdded, windowAsked, type Asked, type ReadDeps } from './readNumbers'
import { rollStore } from './rollStore'
import { countOf, countsBy } from './tally'

/** The days of a running window that are in no sum yet, if they are few. */
const daysSince = (through: number, today: number) =>
  today - through <= mostAdded ? Array.from({ length: today - through }, (_, n) => through + 1 + n) : []

/** How many orders were reported in each cell of the map, the most first. */
export async function readCells(asked: Asked, { table, now }: ReadDeps) {
  const today = chinaDay(now())
  const window = windowAsked(asked, today)
  const isRunning = window.first <= today && today <= window.last
  const store = rollStore(table)
  const before = window.first - 1
  const { counts: kept, through = before } = await store.cells(asked.node, window)
  const days = isRunning ? daysSince(Math.max(through, before), today) : []
  const span = { first: window.first, last: today, today }
  const added = await Promise.all(
    days.map(async (day) => {
      const leaves = await store.leavesOn(asked.node, day)
      return dayAdded(day, sumOf(leaves.map(({ counts }) => counts)), span)
    }),
  )
  const counts = sumOf([kept, ...added])
  return [...countsBy(counts, 'g')]
    .map(([split, ofIt]) => ({ cell: split.slice(1), ordered: countOf(ofIt, 'ordered') }))
    .filter(({ ordered }) => ordered > 0)
    .sort((one, other) => other.ordered - one.ordered || (one.cell < other.cell ? -1 : 1))
}
