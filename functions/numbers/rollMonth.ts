import { lastDayOf, monthsFrom, windowOf, type Window } from '../../shared/numbers/windows'
import type { Reckoning } from '../../shared/numbers/reckoning'
import { nameOf } from '../table/nameOf'
import type { Item } from '../table/store'
import { packCounts, type Counts } from './counts'
import { eachDay, eveningOf, windowCounts, type Ledger } from './ledger'
import { ledgersOf, type MonthLeaves } from './monthLeaves'
import { nodesOf } from './nodes'
import { emptied, eveningItem, sumItems, type rollStore } from './rollStore'

export type MonthRolling = {
  store: ReturnType<typeof rollStore>
  street: string
  reckonings: readonly Reckoning[]
  /** The last day that is summed up, and the last on which a window may begin. */
  upTo: number
  ahead: number
  leaves: MonthLeaves
  /** False once somebody else has begun. */
  write: (items: readonly Item[]) => Promise<boolean>
  /** Another month has to be summed up for what was found in this one. */
  goOn: (month: string) => Promise<void>
}

export type Ledgers = ReadonlyMap<string, Ledger>

const isSame = (one: unknown, other: unknown) =>
  one instanceof Uint8Array && other instanceof Uint8Array
    ? Buffer.from(one).equals(Buffer.from(other))
    : one === other

/** What of these is not kept already as it is, and what is kept of a place of which there is nothing. */
function changed(items: readonly Item[], kept: readonly Item[]) {
  const there = new Map(kept.map((item) => [nameOf(item), item]))
  const names = new Set(items.map(nameOf))
  const ofNothing = kept.filter((item) => !names.has(nameOf(item))).map(emptied)
  return [...items, ...ofNothing].filter((item) => {
    const known = there.get(nameOf(item))
    return !known || Object.entries(item).some(([name, value]) => !isSame(value, known[name]))
  })
}

/** The calendar month, and the assessment months that end and begin in it. */
const windowsIn = (month: string, { reckonings, ahead }: MonthRolling): Window[] =>
  [
    windowOf('month', month, reckonings),
    windowOf('assessment', month, reckonings),
    windowOf('assessment', monthsFrom(month, 1), reckonings),
  ].filter(({ first }) => first <= Math.min(lastDayOf(month), ahead))

/** Everything that is kept of a window, as it comes from the days of the grids. */
export function itemsOf(
  window: Window,
  ledgers: Ledgers,
  { street, upTo }: Pick<MonthRolling, 'street' | 'upTo'>,
) {
  const through = Math.min(window.last, upTo)
  const span = { first: window.first, last: through, today: upTo + 1 }
  const grids = [...ledgers].map(([grid, ledger]) => {
    const days = window.kind === 'month' ? eachDay(ledger, span) : new Map<number, Counts>()
    return [grid, { counts: windowCounts(ledger, span), days }] as const
  })
  return [...nodesOf(new Map(grids), street)].flatMap(([node, sum]) =>
    sumItems(node, window, { ...sum, through }),
  )
}

/** Where each grid stands when the month ends. */
export const eveningsOf = (month: string, ledgers: Ledgers) =>
  new Map([...ledgers].map(([grid, ledger]) => [grid, eveningOf(ledger, lastDayOf(month))]))

/** Months that begin where this one's evening stands, see `rollMonth`: an older evening may come after a younger one was right. */
const standingOn = 2

/** Where the grids stand when the month ends. What is different there goes on into the next ones, which is said first. */
async function rollEvening(month: string, ledgers: Ledgers, rolling: MonthRolling) {
  const { store, street, upTo, goOn, write } = rolling
  if (lastDayOf(month) > upTo) return true
  const kept = await store.evenings(street, month)
  const now = eveningsOf(month, ledgers)
  const grids = [...new Set([...now.keys(), ...kept.keys()])].filter(
    (grid) => packCounts(now.get(grid) ?? new Map()) !== packCounts(kept.get(grid) ?? new Map()),
  )
  if (grids.length === 0) return true
  for (let on = 1; on <= standingOn; on++) await goOn(monthsFrom(month, on))
  return write(grids.map((grid) => eveningItem(grid, month, now.get(grid) ?? new Map())))
}

/**
 * Sums up everything that a month has part in. Only what has changed is written, and what stands written is always the
 * sum of what was read: done twice or cut short it comes to the same. False if somebody else has begun meanwhile.
 */
export async function rollMonth(month: string, rolling: MonthRolling) {
  const { store, street, leaves, write } = rolling
  // Two months back: an assessment month may begin in the one before.
  const before = await store.evenings(street, monthsFrom(month, -standingOn))
  const ledgers = ledgersOf(await leaves.around(month), before)
  for (const window of windowsIn(month, rolling)) {
    const items = changed(itemsOf(window, ledgers, rolling), await store.sums(street, window))
    if (!(await write(items))) return false
  }
  return rollEvening(month, ledgers, rolling)
}
