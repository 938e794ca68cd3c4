import { monthsFrom } from '../../shared/numbers/windows'
import type { Table } from '../table/store'
import type { WorkOrder } from '../workOrder/workOrder'
import { headsStore, type Head, type Page, type Place } from './headsStore'

/** Looked at in one look, then whoever asks goes on from there; an empty month counts as some, for it is read as well. */
const mostRead = 800
const ofNothing = 15
const pageOfHeads = 100
/** Months without anything that are passed over in one step. */
const mostQuiet = 40
/** A draft waits 35 days at most and a phone's clock is a day fast: so near to its key an order was reported. */
const near = [-1, 0, 1, 2]

/** How far it was looked, and how many cases are not accounted for yet. */
export type Where = Place & { left: number }

export type Looking = {
  street: string
  homes: readonly string[]
  /** The oldest month in which it may have begun. */
  oldest: string
  table: Table
  casesOf: (order: WorkOrder) => number
  limit: number
}

/** Whether in a month of the street, and around it, nothing has happened at all: then nothing began in it. */
function quietMonths({ street, table }: Looking) {
  const store = headsStore(table)
  const known = new Map<string, Promise<boolean>>()
  const isEmpty = (month: string) => {
    const there = known.get(month) ?? store.isEmpty(street, month)
    known.set(month, there)
    return there
  }
  return async (month: string) => {
    for (const by of near) if (!(await isEmpty(monthsFrom(month, by)))) return false
    return true
  }
}

type IsQuiet = ReturnType<typeof quietMonths>

/** The next month back in which something may have begun. */
async function monthBefore(month: string, { oldest }: Looking, isQuiet: IsQuiet) {
  let back = monthsFrom(month, -1)
  for (let passed = 1; passed < mostQuiet && back >= oldest && (await isQuiet(back)); passed += 1)
    back = monthsFrom(back, -1)
  return back >= oldest ? back : undefined
}

/** The next place to look: the next grid of the month, or a month before. */
async function after({ month, grid }: Place, looking: Looking, isQuiet: IsQuiet): Promise<Place | undefined> {
  const { homes } = looking
  const next = homes[homes.indexOf(grid) + 1]
  if (next) return { month, grid: next, before: '' }
  const [first] = homes
  const back = await monthBefore(month, looking, isQuiet)
  return first && back ? { month: back, grid: first, before: '' } : undefined
}

type Taken = { found: WorkOrder[]; left: number; unreadable: number }

/** Of these heads, those that are behind the number, until the page is full. */
function take(heads: readonly Head[], { casesOf, limit }: Looking, taken: Taken) {
  for (const { order, ulid } of heads) {
    const cases = casesOf(order)
    if (cases <= 0) continue
    taken.found.push(order)
    taken.left -= cases
    if (taken.found.length >= limit) return ulid
  }
  return undefined
}

/** Behind the last that was taken, or behind the last that was read; nothing where the place is looked through. */
const lastIn = ({ last }: Page, full: string | undefined) => full ?? last

/**
 * Looks back, newest first, until the page is full, every case is accounted for, or enough was read for one look:
 * however long ago an order began, it is found by going on from where this one ended.
 */
export async function lookBack({ left, ...from }: Where, looking: Looking) {
  const taken: Taken = { found: [], left, unreadable: 0 }
  const store = headsStore(looking.table)
  const isQuiet = quietMonths(looking)
  let where: Place | undefined = from
  for (let read = 0; where && taken.left > 0 && read < mostRead;) {
    const here: Place = where
    const page = await store.before(here, pageOfHeads)
    const full = take(page.heads, looking, taken)
    const last = lastIn(page, full)
    taken.unreadable += page.unreadable.filter((ulid) => !full || ulid > full).length
    where = last ? { ...here, before: last } : await after(here, looking, isQuiet)
    read += full ? mostRead : page.heads.length + page.unreadable.length + ofNothing
  }
  return { ...taken, where }
}
