import { chinaDay, chinaOffset, dayMs } from '../../shared/clock/china'
import { known } from '../../shared/known'
import { communityOf } from '../../shared/place/codes'
import {
  monthOf,
  monthsFrom,
  windowOf,
  windowOn,
  type Window,
  type WindowKind,
} from '../../shared/numbers/windows'
import { communitiesEver, gridsEver } from '../../shared/street/placesEver'
import type { Street } from '../../shared/street/street'
import type { Item, Key, Table } from '../table/store'
import { auditedIn, type Audited } from './auditStore'
import { sumOf, type Counts } from './counts'
import { numberKeys } from './keys'
import { roll } from './roll'
import { sumIn, type Sum } from './rollStore'
import { freshMs, readToday, todayIn, type Spans, type Today } from './today'

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
  before?: { window: Window; sum: Sum }
  yearBefore?: { window: Window; sum: Sum }
  audited?: Audited
}

/** What lies in a node or ever did 已撤, the place that nobody knows yet 待定 among it. */
export function childrenOf(street: Omit<Ladder, 'reckonings'>, node: string) {
  if (node.length === 9) return communitiesEver(street)
  return node.length === 12 ? gridsEver(street).filter((id) => communityOf(id) === node) : []
}

const nameOf = ({ PK, SK }: Key) => `${PK} ${SK}`

type Looked = Asked & { window: Window; today: number }

function wantedOf({ street, node, window, today }: Looked) {
  const { kind, month } = window
  const past = windowOf(kind, monthsFrom(month, -1), street.reckonings)
  const yearAgo = windowOf(kind, monthsFrom(month, -12), street.reckonings)
  const children = childrenOf(street, node)
  const keys = {
    rolled: numberKeys.rolled(street.id),
    audit: numberKeys.audit(street.id),
    today: numberKeys.today(node),
    marks: [monthOf(today), monthsFrom(monthOf(today), -1)].map((one) => numberKeys.past(street.id, one)),
    parts: (['', 'c', 'd'] as const).map((part) => numberKeys.window(node, window, part)),
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
  const [whole, byCategory, days] = keys.parts.map(at)
  return {
    rolledThrough: at(keys.rolled)?.through,
    isMarked: keys.marks.some(at),
    audited: auditedIn(at(keys.audit)),
    today: todayIn(at(keys.today)),
    sum: sumIn(whole, byCategory, days),
    children: new Map(
      children.map((child, place): [string, Counts] => {
        const key = keys.children[place]
        return [child, sumIn(key && at(key))?.counts ?? new Map()]
      }),
    ),
    before: { window: past, sum: sumIn(at(keys.past)) },
    yearBefore: { window: yearAgo, sum: sumIn(at(keys.yearAgo)) },
  }
}

function spansOf({ street }: Asked, today: number): Spans {
  const span = (kind: WindowKind) => ({
    first: windowOn(kind, today, street.reckonings).first,
    last: today,
    today,
  })
  return { month: span('month'), assessment: span('assessment') }
}

/** The day as it was a moment ago, or added up now. */
async function dayOn(asked: Asked, kept: Today | undefined, deps: ReadDeps): Promise<Today> {
  const now = deps.now()
  const day = chinaDay(now)
  const isFresh = kept?.day === day && now - kept.at < freshMs
  return isFresh ? kept : readToday(asked.node, { day, spans: spansOf(asked, day) }, deps)
}

/** When a day is over, in milliseconds. */
const eveningOf = (day: number) => (day + 1) * dayMs - chinaOffset

const noSum: Sum = { counts: new Map(), days: new Map(), through: 0 }
const kept = ({ window, sum }: { window: Window; sum: Sum | undefined }) =>
  sum ? { window, sum } : undefined

/** What the night, or a change of a day gone by, left to be summed up is done first: what is shown is what a recount comes to. */
async function summedIn(looked: Looked, found: Found, deps: ReadDeps) {
  const items = itemsIn(looked, found)
  if (items.rolledThrough === looked.today - 1 && !items.isMarked) return items
  await roll(looked.street.id, { ...deps, reckonings: looked.street.reckonings ?? [] })
  return itemsIn(looked, await readFound(keysOf(looked), deps.table))
}

const withDay = (counts: Counts, added: Record<WindowKind, Counts> | undefined, kind: WindowKind) =>
  added ? sumOf([counts, added[kind]]) : counts

/** The one that is named, or the one that goes on. */
export const windowAsked = ({ street, kind, month }: Asked, today: number): Window =>
  month ? windowOf(kind, month, street.reckonings) : windowOn(kind, today, street.reckonings)

export function lookedAt(asked: Asked, now: number): Looked {
  const today = chinaDay(now)
  return { ...asked, today, window: windowAsked(asked, today) }
}

/** From what was found of it; a round trip more where the day that goes on was not added up within the last seconds. */
export async function readFrom(looked: Looked, found: Found, deps: ReadDeps): Promise<Read> {
  const { kind, window, today } = looked
  const items = await summedIn(looked, found, deps)
  const { sum = noSum, children } = items
  const past = known({ before: kept(items.before), yearBefore: kept(items.yearBefore) })
  const isRunning = window.first <= today && today <= window.last
  const rest = { ...past, ...known({ audited: items.audited }), isRunning, window, days: sum.days }
  if (!isRunning)
    return {
      ...rest,
      through: Math.min(window.last, today - 1),
      at: eveningOf(today - 1),
      counts: sum.counts,
      children,
    }
  const day = await dayOn(looked, items.today, deps)
  return {
    ...rest,
    through: today - 1,
    at: day.at,
    counts: withDay(sum.counts, day.node, kind),
    children: new Map(
      [...children].map(([child, counts]) => [child, withDay(counts, day.children.get(child), kind)]),
    ),
  }
}

/** One round trip, and sometimes one more. */
export async function readNumbers(asked: Asked, deps: ReadDeps): Promise<Read> {
  const looked = lookedAt(asked, deps.now())
  return readFrom(looked, await readFound(keysOf(looked), deps.table), deps)
}

/** Nothing is known of what has not begun. */
export const isAhead = (asked: Asked, today: number) => windowAsked(asked, today).first > today
