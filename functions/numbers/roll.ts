import { chinaDay } from '../../shared/clock/china'
import { communityOf } from '../../shared/place/codes'
import type { Reckoning } from '../../shared/numbers/reckoning'
import {
  firstDayOf,
  lastDayOf,
  monthOf,
  monthsFrom,
  windowKinds,
  windowOf,
  type Window,
} from '../../shared/numbers/windows'
import type { Table } from '../table/store'
import { sumOf, type Counts } from './counts'
import { eachDay, eveningOf, windowCounts, type Ledger } from './ledger'
import { rollStore } from './rollStore'

/** Items written side by side. */
const atOnce = 25
/** Months before the running one that are summed up every night: what speaks of an older one marks it. */
export const alwaysBack = 2

type Rolling = { table: Table; street: string; rolledAt: number; through: number }

const monthsBetween = (first: string, last: string) => {
  const months: string[] = []
  for (let month = first; month <= last; month = monthsFrom(month, 1)) months.push(month)
  return months
}

/** Each grid's days since the beginning of a month, and where it stood before. */
async function ledgersSince(month: string, { table, street, through }: Rolling) {
  const store = rollStore(table)
  const first = firstDayOf(month)
  const before = await store.evenings(street, monthsFrom(month, -1))
  const grids = new Map<string, Map<number, Counts>>([...before.keys()].map((grid) => [grid, new Map()]))
  for (const one of monthsBetween(month, monthOf(through)))
    for (const { grid, day, counts } of await store.leavesInMonth(street, one)) {
      const days = grids.get(grid) ?? new Map<number, Counts>()
      if (day <= through) days.set(day, counts)
      grids.set(grid, days)
    }
  return new Map(
    [...grids].map(([grid, days]): [string, Ledger] => [
      grid,
      { first, before: before.get(grid) ?? new Map(), days },
    ]),
  )
}

/** Windows that begin in or after a month, the one in which today lies the last of each kind. */
export function windowsSince(month: string, today: number, reckonings: readonly Reckoning[]): Window[] {
  const months = monthsBetween(month, monthsFrom(monthOf(today), 1))
  const windows = months.flatMap((one) => windowKinds.map((kind) => windowOf(kind, one, reckonings)))
  return windows.filter(({ first }) => first >= firstDayOf(month) && first <= today)
}

type Node = { counts: Counts; days: ReadonlyMap<number, Counts> }

const addDays = (all: readonly ReadonlyMap<number, Counts>[]) => {
  const days = new Map<number, Counts>()
  for (const one of all)
    for (const [day, counts] of one) days.set(day, sumOf([days.get(day) ?? new Map(), counts]))
  return days
}

/** Grids as they are, communities and the street as the sums of what lies in them. */
export function nodesOf(grids: ReadonlyMap<string, Node>, street: string): Map<string, Node> {
  const sum = (children: Node[]): Node => ({
    counts: sumOf(children.map(({ counts }) => counts)),
    days: addDays(children.map(({ days }) => days)),
  })
  const communities = new Map<string, Node[]>()
  for (const [grid, node] of grids)
    communities.set(communityOf(grid), [...(communities.get(communityOf(grid)) ?? []), node])
  const summed = new Map([...communities].map(([community, children]) => [community, sum(children)]))
  return new Map([...grids, ...summed, [street, sum([...summed.values()])]])
}

async function inTurns<T>(things: readonly T[], work: (thing: T) => Promise<void>) {
  for (let at = 0; at < things.length; at += atOnce)
    await Promise.all(things.slice(at, at + atOnce).map(work))
}

async function rollWindow(window: Window, ledgers: ReadonlyMap<string, Ledger>, rolling: Rolling) {
  const { table, street, rolledAt, through } = rolling
  const span = { first: window.first, last: Math.min(window.last, through), today: through + 1 }
  const grids = new Map(
    [...ledgers].map(([grid, ledger]): [string, Node] => [
      grid,
      {
        counts: windowCounts(ledger, span),
        days: window.kind === 'month' ? eachDay(ledger, span) : new Map(),
      },
    ]),
  )
  const store = rollStore(table)
  await inTurns([...nodesOf(grids, street)], ([node, { counts, days }]) =>
    store.saveSum(node, window, { counts, days, through: span.last, rolledAt }),
  )
}

async function rollEvenings(month: string, ledgers: ReadonlyMap<string, Ledger>, rolling: Rolling) {
  const { table, rolledAt, through } = rolling
  const ended = monthsBetween(month, monthOf(through)).filter((one) => lastDayOf(one) <= through)
  const store = rollStore(table)
  for (const one of ended)
    await inTurns([...ledgers], ([grid, ledger]) =>
      store.saveEvening(grid, one, { counts: eveningOf(ledger, lastDayOf(one)), rolledAt }),
    )
}

export type RollDeps = { table: Table; now: () => number; reckonings: readonly Reckoning[] }

/**
 * Sums a street's leaves up to the evening of yesterday: where each grid stands at the end of a month, and the windows of
 * grids, communities and the street. Told twice, cut short or done by two at once it comes to the same, since nothing is
 * added to what is there. Returns the day it goes through.
 */
export async function roll(street: string, { table, now, reckonings }: RollDeps) {
  const store = rollStore(table)
  const rolledAt = now()
  const today = chinaDay(rolledAt)
  const through = today - 1
  const [pasts, before] = await Promise.all([store.pasts(street), store.through(street)])
  const wanted = [
    monthsFrom(monthOf(today), -alwaysBack),
    ...(before === undefined ? [] : [monthOf(before)]),
    ...pasts.map(({ month }) => month),
  ]
  // One month more: an assessment month begins in the one before.
  const month = monthsFrom(
    wanted.reduce((a, b) => (a < b ? a : b)),
    -1,
  )
  const rolling = { table, street, rolledAt, through }
  const ledgers = await ledgersSince(month, rolling)
  await rollEvenings(month, ledgers, rolling)
  for (const window of windowsSince(month, today, reckonings)) await rollWindow(window, ledgers, rolling)
  await store.rolledThrough(street, through, rolledAt)
  for (const past of pasts) await store.forgetPast(street, past)
  return through
}
