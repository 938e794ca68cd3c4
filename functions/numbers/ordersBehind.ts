import { chinaDay } from '../../shared/clock/china'
import { covers } from '../../shared/actor'
import { unplacedGrid } from '../../shared/place/codes'
import { reckoningOn } from '../../shared/numbers/reckoning'
import { dateOf, monthOf, monthsFrom, type Window } from '../../shared/numbers/windows'
import type { Table } from '../table/store'
import type { WorkOrder } from '../workOrder/workOrder'
import { countsOf, valueIn, type Number, type Which } from './cases'
import { headsStore, type Head, type Page, type Place } from './headsStore'
import { readNumbers, windowAsked, type Asked, type ReadDeps } from './readNumbers'

type Wanted = { which: Which; split: string; cell?: string; limit: number; cursor?: string }

/** Looked at in one look, then whoever asks goes on from there; an empty month counts as some, for it is read as well. */
const mostRead = 800
const ofNothing = 15
const pageOfHeads = 100
/** Nothing that is older is open, or counted by a day of this window. */
const monthsBack = 24

/** How far it was looked, and how much of the number is not accounted for yet, in tenths. */
type Where = { month: string; grid: string; before: string; left: number }

const cursorPattern = /^(\d{4}-\d{2})_(\d{5,6})_([0-9A-Z]{26})?_(\d+)$/

const writeCursor = ({ month, grid, before, left }: Where) => `${month}_${grid.slice(9)}_${before}_${left}`

function readCursor(cursor: string, street: string): Where | undefined {
  const [, month, grid, before = '', left] = cursorPattern.exec(cursor) ?? []
  return month && grid ? { month, grid: street + grid, before, left: Number(left) } : undefined
}

/** Where its orders may have begun: in the place itself, where nobody knew the place yet, or elsewhere. */
function homesOf({ street, node }: Asked) {
  const grids = street.grids.map(({ id }) => id)
  const own = grids.filter((id) => covers(node, id))
  return [...new Set([...own, unplacedGrid(street.id), ...grids])]
}

type Looking = {
  homes: string[]
  last: string
  table: Table
  isIn: (order: WorkOrder) => number
  limit: number
}

/** The next place to look: further back in the same month of a grid, the next grid, the month before. */
function after({ homes, last }: Looking, { month, grid }: Place): Place | undefined {
  const next = homes[homes.indexOf(grid) + 1]
  if (next) return { month, grid: next, before: '' }
  const [first] = homes
  const back = monthsFrom(month, -1)
  return first && back >= last ? { month: back, grid: first, before: '' } : undefined
}

type Taken = { found: WorkOrder[]; left: number }

/** Of these heads, those that are behind the number, until the page is full. */
function take(heads: readonly Head[], { isIn, limit }: Looking, taken: Taken) {
  for (const { order, ulid } of heads) {
    const value = Math.round(isIn(order) * 10)
    if (value <= 0) continue
    taken.found.push(order)
    taken.left -= value
    if (taken.found.length >= limit) return ulid
  }
  return undefined
}

/** Where to look next: behind the last that was taken, behind the last that was read, or in another place. */
function next(looking: Looking, here: Place, { heads, isLast, full }: Page & { full: string | undefined }) {
  const last = full ?? (isLast ? undefined : heads[heads.length - 1]?.ulid)
  return last ? { ...here, before: last } : after(looking, here)
}

/** Looks on until the page is full, the whole number is accounted for, or enough was read for one look. */
async function look(from: Where, looking: Looking) {
  const taken: Taken = { found: [], left: from.left }
  const store = headsStore(looking.table)
  let where: Place | undefined = from
  for (let read = 0; where && taken.left > 0 && read < mostRead;) {
    const here: Place = where
    const page = await store.before(here, pageOfHeads)
    const full = take(page.heads, looking, taken)
    where = next(looking, here, { ...page, full })
    read += full ? mostRead : page.heads.length + ofNothing
  }
  return { ...taken, where }
}

/**
 * The orders that a number is made of: each is asked what it adds to it, newest first, until they come to the whole.
 * Nothing where the cursor is none of this list.
 */
export async function ordersBehind(asked: Asked, wanted: Wanted, deps: ReadDeps) {
  const today = chinaDay(deps.now())
  const window = windowAsked(asked, today)
  const { which, split, cell } = wanted
  const reckoning = reckoningOn(dateOf(window.last), asked.street.reckonings)
  const number: Number = { which, split, today, reckoning, ...(cell && { cell }) }
  const homes = homesOf(asked)
  const from = await whereFrom(asked, { ...wanted, number, homes, window }, deps)
  if (!from) return undefined
  const span = { first: window.first, last: Math.min(window.last, today), today }
  const { found, left, where } = await look(from, {
    homes,
    last: monthsFrom(monthOf(window.first), -monthsBack),
    table: deps.table,
    limit: wanted.limit,
    isIn: (order) => valueIn(countsOf(order, asked.node, span), number),
  })
  const isMore = where && left > 0
  return {
    heads: found,
    ...(where && { lookedTo: where.month }),
    ...(isMore && { cursor: writeCursor({ ...where, left }) }),
  }
}

type Beginning = Wanted & { number: Number; homes: string[]; window: Window }

async function whereFrom(asked: Asked, { cursor, number, homes, window, cell }: Beginning, deps: ReadDeps) {
  if (cursor) {
    const where = readCursor(cursor, asked.street.id)
    return where && homes.includes(where.grid) ? where : undefined
  }
  const [first = ''] = homes
  const month = monthOf(Math.min(window.last, chinaDay(deps.now())))
  // Cells are summed up apart; their orders are looked for to the end.
  const { counts } = cell ? { counts: undefined } : await readNumbers(asked, deps)
  const left = counts ? Math.round(valueIn(counts, number) * 10) : everything
  return { month, grid: first, before: '', left }
}

const everything = 1_000_000
