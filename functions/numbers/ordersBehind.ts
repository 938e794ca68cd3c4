import { chinaDay } from '../../shared/clock/china'
import { covers } from '../../shared/actor'
import { reckoningOn } from '../../shared/numbers/reckoning'
import { dateOf, monthOf } from '../../shared/numbers/windows'
import { gridsEver } from '../../shared/street/placesEver'
import type { Seal } from '../seal'
import type { WorkOrder } from '../workOrder/workOrder'
import { readCursor, writeCursor, type AsOf, type Reached } from './behindCursor'
import { casesIn, countsOf, type Figure, type Which } from './cases'
import { readCells } from './cells'
import { beginning } from './headsStore'
import { lookBack } from './lookBack'
import { readNumbers, windowAsked, type Asked, type ReadDeps } from './readNumbers'

type Wanted = { which: Which; split: string; cell?: string; limit: number; cursor?: string }

/** Reported in a window, its key is older by no more: so long a draft may have waited. */
const draftDays = 35

/** Where its orders may have begun: in the place itself, where nobody knew the place yet, or elsewhere. */
function homesOf({ street, node }: Asked) {
  const grids = gridsEver(street)
  const isOwn = (id: string) => covers(node, id)
  return [...grids.filter(isOwn), ...grids.filter((id) => !isOwn(id))]
}

/** A window that is over stands as it was summed up last; one that goes on, as it is today. */
async function standing(asked: Asked, figure: Pick<Figure, 'which' | 'split' | 'cell'>, deps: ReadDeps) {
  const [{ counts, at, through, isRunning, window }, cells] = await Promise.all([
    readNumbers(asked, deps),
    figure.cell ? readCells(asked, deps) : [],
  ])
  const told = chinaDay(isRunning ? at : at - 1)
  const reckoning = reckoningOn(dateOf(window.last), asked.street.reckonings)
  const inCell = cells.find(({ cell }) => cell === figure.cell)?.ordered ?? 0
  const left = figure.cell ? inCell : casesIn(counts, { ...figure, today: told, reckoning })
  const on = Math.min(window.last, chinaDay(deps.now()))
  return { left, told, due: through + 1, on }
}

/** From behind the month's end: the key of an order may be a day fast. */
async function beginningOf(asked: Asked, wanted: Wanted, deps: ReadDeps): Promise<Reached> {
  const stands = await standing(asked, wanted, deps)
  const [grid = ''] = homesOf(asked)
  return { month: monthOf(stands.on + 1), grid, before: '', ...stands }
}

const isReport = (which: Which) => 'count' in which && which.count === 'ordered'

type Gone = { asked: Asked; wanted: Wanted; from: AsOf }

/** What is asked of each order, and how far back. */
function questionOf({ asked, wanted, from: { told, due, on } }: Gone) {
  const window = windowAsked(asked, on)
  const reckoning = reckoningOn(dateOf(window.last), asked.street.reckonings)
  const figure: Figure = { ...wanted, today: told, reckoning }
  const span = { first: window.first, last: Math.min(window.last, told), today: due, told }
  return {
    oldest: isReport(wanted.which) ? monthOf(window.first - draftDays) : beginning,
    casesOf: (order: WorkOrder) => casesIn(countsOf(order, asked.node, span), figure),
  }
}

const listOf = ({ street, node, kind, month }: Asked, { which, split, cell }: Wanted) => ({
  street: street.id,
  of: [node, kind, month, which, split, cell],
})

/**
 * The orders that a number is made of: each is asked what it adds to it, newest first, until they come to the whole.
 * Nothing where the cursor is none of this list.
 */
export async function ordersBehind(asked: Asked, wanted: Wanted, deps: ReadDeps & { seal: Seal }) {
  const { cursor, limit } = wanted
  const list = listOf(asked, wanted)
  const homes = homesOf(asked)
  const from = cursor ? readCursor(cursor, list, deps.seal) : await beginningOf(asked, wanted, deps)
  if (!from || !homes.includes(from.grid)) return undefined
  const { told, due, on, ...begin } = from
  const { found, left, where, unreadable } = await lookBack(begin, {
    ...questionOf({ asked, wanted, from }),
    street: asked.street.id,
    homes,
    table: deps.table,
    limit,
  })
  return {
    heads: found,
    unreadable,
    ...(!cursor && { cases: Math.max(0, from.left) }),
    ...(where && { lookedTo: where.month }),
    ...(where && left > 0 && { cursor: writeCursor({ ...where, left, told, due, on }, list, deps.seal) }),
  }
}
