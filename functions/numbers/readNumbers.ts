import { chinaDay, chinaOffset, dayMs } from '../../shared/clock/china'
import { known } from '../../shared/known'
import { communityOf } from '../../shared/place/codes'
import {
  monthOf,
  monthsFrom,
  monthsSince,
  windowOf,
  windowOn,
  type Window,
  type WindowKind,
} from '../../shared/numbers/windows'
import { communitiesEver, gridsEver } from '../../shared/street/placesEver'
import type { Street } from '../../shared/street/street'
import { nameOf } from '../table/nameOf'
import type { Item, Key, Table } from '../table/store'
import { auditedIn, type Audited } from './auditStore'
import { sumOf, type Counts } from './counts'
import { numberKeys } from './keys'
import { daysWithin, sumIn, type Kept } from './rollStore'
import { rolledIn } from './turnStore'
import { addedAfter, freshMs, readToday, todayIn, type Today } from './today'

/** What must be known of a street to read its numbers. */
export type Ladder = Pick<Street, 'id' | 'communities' | 'grids' | 'retired' | 'reckonings'>
export type Asked = { street: Ladder; node: string; kind: WindowKind; month?: string }
export type ReadDeps = { table: Table; now: () => number }

/** The numbers of a node and of what lies in it; `before` and `yearBefore` the same window earlier, where it was kept. */
export type Read = {
  window: Window
  through: number
  isRunning: boolean
  /** As of when (ms): where the window is over, as of the evening on which it was last summed up. */
  at: number
  counts: Counts
  days: ReadonlyMap<number, Counts>
  children: ReadonlyMap<string, Counts>
  before?: { window: Window; sum: Kept }
  yearBefore?: { window: Window; sum: Kept }
  audited?: Audited
}

/** What lies in a node or ever did 已撤, the place that nobody knows yet 待定 among it. */
export function childrenOf(street: Omit<Ladder, 'reckonings'>, node: string) {
  if (node.length === 9) return communitiesEver(street)
  return node.length === 12 ? gridsEver(street).filter((id) => communityOf(id) === node) : []
}

type Items = ReturnType<typeof itemsIn>

type Looked = Asked & { window: Window; today: number }

/** Days are kept by calendar months: an assessment month has part in two. */
function daysOf(node: string, { kind, month, first, last }: Window) {
  const months = kind === 'month' ? [month] : monthsSince(monthOf(first), monthOf(last))
  return months.map((named) => numberKeys.window(node, { kind: 'month', month: named }, 'd'))
}

function wantedOf({ street, node, window }: Looked) {
  const { kind, month } = window
  const past = windowOf(kind, monthsFrom(month, -1), street.reckonings)
  const yearAgo = windowOf(kind, monthsFrom(month, -12), street.reckonings)
  const children = childrenOf(street, node)
  const keys = {
    rolled: numberKeys.rolled(street.id),
    audit: numberKeys.audit(street.id),
    today: numberKeys.today(node),
    parts: (['', 'c'] as const).map((part) => numberKeys.window(node, window, part)),
    days: daysOf(node, window),
    children: children.map((child) => numberKeys.window(child, window)),
    past: numberKeys.window(node, past),
    yearAgo: numberKeys.window(node, yearAgo),
  }
  return { keys, children, past, yearAgo }
}

/** Everything that is read of a place, by its keys. */
export const keysOf = (looked: Looked): Key[] => Object.values(wantedOf(looked).keys).flat()

export type Found = (key: Key) => Item | undefined

export async function readFound(keys: Key[], table: Table): Promise<Found> {
  const found = new Map((await table.many(keys)).map((item): [string, Item] => [nameOf(item), item]))
  return (key) => found.get(nameOf(key))
}

function itemsIn(looked: Looked, at: Found) {
  const { keys, children, past, yearAgo } = wantedOf(looked)
  const [whole, byCategory] = keys.parts.map(at)
  return {
    // Before anything was summed up, nothing of the window is.
    rolledThrough: rolledIn(at(keys.rolled)).through ?? looked.window.first - 1,
    audited: auditedIn(at(keys.audit)),
    today: todayIn(at(keys.today)),
    sum: sumIn(whole, byCategory),
    days: daysWithin(looked.window, keys.days.map(at)),
    children: new Map(
      children.map((child, place): [string, Kept | undefined] => {
        const key = keys.children[place]
        return [child, sumIn(key && at(key))]
      }),
    ),
    before: { window: past, sum: sumIn(at(keys.past)) },
    yearBefore: { window: yearAgo, sum: sumIn(at(keys.yearAgo)) },
  }
}

/** Days that the reader adds up for herself, the one that goes on among them. */
export const mostAdded = 3

/** The days as they were a moment ago, or added up now; nothing where too many are not summed up yet. */
async function daysOn(asked: Asked, items: Items, deps: ReadDeps): Promise<Today | undefined> {
  const now = deps.now()
  const day = chinaDay(now)
  const since = Math.min(items.rolledThrough + 1, day)
  const kept = items.today
  if (day - since >= mostAdded) return undefined
  if (kept?.day === day && kept.since === since && now - kept.at < freshMs) return kept
  const span = (kind: WindowKind) => ({
    first: windowOn(kind, day, asked.street.reckonings).first,
    last: day,
    // What fell due on these days is known when they are summed up.
    today: since,
  })
  const spans = { month: span('month'), assessment: span('assessment') }
  return readToday(asked.node, { since, day, spans }, deps)
}

/** The last moment of a day, in milliseconds. */
const eveningOf = (day: number) => (day + 1) * dayMs - chinaOffset - 1

const noSum: Kept = { counts: new Map(), through: 0 }
const kept = ({ window, sum }: { window: Window; sum: Kept | undefined }) =>
  sum ? { window, sum } : undefined

/** The one that is named, or the one that goes on. */
export const windowAsked = ({ street, kind, month }: Asked, today: number): Window =>
  month ? windowOf(kind, month, street.reckonings) : windowOn(kind, today, street.reckonings)

export function lookedAt(asked: Asked, now: number): Looked {
  const today = chinaDay(now)
  return { ...asked, today, window: windowAsked(asked, today) }
}

/** What is summed up, and the days since. */
function addedUp({ sum, children, rolledThrough }: Items, kind: WindowKind, today: Today | undefined) {
  const of = ({ counts, through }: Kept = { ...noSum, through: rolledThrough }, child?: string) =>
    today ? sumOf([counts, addedAfter(through, today, { kind, child })]) : counts
  return {
    counts: of(sum),
    children: new Map([...children].map(([child, one]) => [child, of(one, child)])),
  }
}

/**
 * From what was found of it; a round trip more where the days since were not added up within the last seconds. Nothing
 * is summed up for a reader: what is shown says how far it goes.
 */
export async function readFrom(looked: Looked, found: Found, deps: ReadDeps): Promise<Read> {
  const { kind, window, today } = looked
  const items = itemsIn(looked, found)
  const { rolledThrough } = items
  const isRunning = window.first <= today && today <= window.last
  const days = isRunning ? await daysOn(looked, items, deps) : undefined
  return {
    ...known({ before: kept(items.before), yearBefore: kept(items.yearBefore), audited: items.audited }),
    ...{ isRunning, window, days: items.days },
    through: Math.min(window.last, rolledThrough),
    at: days?.at ?? eveningOf(rolledThrough),
    ...addedUp(items, kind, days),
  }
}

/** One round trip, and sometimes one more. */
export async function readNumbers(asked: Asked, deps: ReadDeps): Promise<Read> {
  const looked = lookedAt(asked, deps.now())
  return readFrom(looked, await readFound(keysOf(looked), deps.table), deps)
}

/** Nothing is known of what has not begun. */
export const isAhead = (asked: Asked, today: number) => windowAsked(asked, today).first > today
