import { counted as rows, isByDueDay, isStock } from './counted'
import { sumOf, type Counts } from './counts'

/** What one grid's days come to: where it stood on an evening, and each day's leaf since, guests included. */
export type Ledger = { before: Counts; days: ReadonlyMap<number, Counts> }

/** `whole`: what is split by category stands nowhere else, and its categories come to the whole of it. */
type Parts = { counted: string; letters: string; whole?: string; on?: number }
/** The same few thousand keys come again in every leaf. */
const known = new Map<string, Parts>()
const mostKnown = 50_000

/** The parts of a key `letters:split@on`. */
export function partsOf(key: string): Parts {
  const there = known.get(key)
  if (there) return there
  const [counted = '', on] = key.split('@')
  const [letters = '', split = ''] = counted.split(':')
  const parts = {
    counted,
    letters,
    ...(split.startsWith('c') && { whole: letters }),
    ...(on !== undefined && { on: parseInt(on, 36) }),
  }
  if (known.size >= mostKnown) known.clear()
  known.set(key, parts)
  return parts
}

const [inLetters] = rows.in
const [carriedLetters] = rows.carried

/** What is carried over an evening: what is open, and what is known by then of later days. */
const goesOn = (key: string, evening: number) => {
  const { letters, on = 0 } = partsOf(key)
  return isStock(letters) || on > evening
}

const only = (counts: Counts, isIn: (key: string) => boolean): Counts =>
  new Map([...counts].filter(([key]) => isIn(key)))

/** Where the grid stands on the evening of a day 结存. */
export function eveningOf({ before, days }: Ledger, evening: number): Counts {
  const told = [...days].flatMap(([day, counts]) => (day <= evening ? [counts] : []))
  return only(sumOf([before, ...told]), (key) => goesOn(key, evening))
}

export type Span = { first: number; last: number; /** Today: its dues are not known yet. */ today: number }

/** What a leaf, or what was carried over, adds to the window: by the day on which it is counted. */
function inSpan(key: string, day: number, { first, last, today }: Span) {
  const { letters, on } = partsOf(key)
  if (isStock(letters)) return false
  const by = on ?? day
  if (by < first || by > last || (isByDueDay(letters) && by >= today)) return false
  return true
}

const add = (sum: Map<string, number>, key: string, n: number) => void sum.set(key, (sum.get(key) ?? 0) + n)

function addSpan(sum: Map<string, number>, told: readonly [day: number, Counts][], span: Span) {
  for (const [day, counts] of told)
    for (const [key, n] of counts) {
      if (!inSpan(key, day, span)) continue
      const { counted, whole } = partsOf(key)
      add(sum, counted, n)
      if (whole) add(sum, whole, n)
    }
}

/** Stocks at the end, those by the day of their end among them, and what was carried in under letters of its own. */
function addStanding(sum: Map<string, number>, opening: Counts, closing: Counts) {
  addStocks(sum, closing)
  addCarried(sum, opening)
}

function addCarried(sum: Map<string, number>, opening: Counts) {
  for (const [key, n] of opening)
    if (partsOf(key).letters === inLetters) {
      add(sum, key.replace(inLetters, carriedLetters), n)
      add(sum, carriedLetters, n)
    }
}

function addStocks(sum: Map<string, number>, counts: Counts) {
  for (const [key, n] of counts) {
    const { letters, whole } = partsOf(key)
    if (!isStock(letters)) continue
    add(sum, key, n)
    if (whole) add(sum, whole, n)
  }
}

const withoutNothing = (sum: ReadonlyMap<string, number>): Counts =>
  new Map([...sum].filter(([, n]) => n !== 0))

/** The numbers of a window: what was counted by its days, what was carried in, what stands at its end. */
export function windowCounts(ledger: Ledger, span: Span): Counts {
  const sum = new Map<string, number>()
  addSpan(sum, [[-1, ledger.before], ...ledger.days], span)
  addStanding(sum, eveningOf(ledger, span.first - 1), eveningOf(ledger, span.last))
  return withoutNothing(sum)
}

/** What a day that is not summed up yet adds to the numbers of a window: to what is carried in, if it lies before it. */
export function dayAdded(day: number, counts: Counts, span: Span): Counts {
  const sum = new Map<string, number>()
  addSpan(sum, [[day, counts]], span)
  addStocks(sum, counts)
  if (day < span.first) addCarried(sum, counts)
  return withoutNothing(sum)
}

/** Counted once more under another split. */
const isAgain = (key: string) => /:[ugb]/.test(key)

const openIn = (counts: Counts | undefined) =>
  [...(counts ?? [])].reduce((sum, [key, n]) => (partsOf(key).letters === inLetters ? sum + n : sum), 0)

type Days = Map<number, Map<string, number>>

function addTo(days: Days, day: number, [key, n]: readonly [string, number]) {
  const there = days.get(day) ?? new Map<string, number>()
  add(there, key, n)
  days.set(day, there)
}

function addEvents(days: Days, { before, days: leaves }: Ledger, span: Span) {
  for (const [day, counts] of [[-1, before] as const, ...leaves])
    for (const [key, n] of counts) {
      const { letters, on = day } = partsOf(key)
      if (!isAgain(key) && inSpan(key, day, span)) addTo(days, on, [letters, n])
    }
}

/** The numbers of each day of a window, without splits, and what stood open on its evening. */
export function eachDay(ledger: Ledger, span: Span): ReadonlyMap<number, Counts> {
  const days: Days = new Map()
  addEvents(days, ledger, span)
  let open = openIn(eveningOf(ledger, span.first - 1))
  for (let day = span.first; day <= span.last; day += 1) {
    addTo(days, day, [carriedLetters, open])
    open += openIn(ledger.days.get(day))
    addTo(days, day, [inLetters, open])
  }
  return new Map([...days].map(([day, sum]) => [day, withoutNothing(sum)]))
}
