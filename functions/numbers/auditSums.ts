import { lastDayOf, monthOf, monthsFrom, monthsSince, windowOf } from '../../shared/numbers/windows'
import type { WindowKind } from '../../shared/numbers/windows'
import type { Street } from '../../shared/street/street'
import type { Item, Table } from '../table/store'
import type { Counts } from './counts'
import { numberKeys } from './keys'
import { ledgersOf, monthLeaves, type MonthLeaves } from './monthLeaves'
import { daysAhead, nightSince, readable } from './roll'
import { eveningsOf, itemsOf, type Ledgers } from './rollMonth'
import { emptied, eveningItem, figuresIn, rollStore } from './rollStore'
import { turnStore } from './turnStore'

export type Figure = { name: string; kept: number; recounted: number }

/** A sum that is not what the leaves come to: of which place and window, which part of it, and in what it differs. */
export type SumDifference = {
  node: string
  month: string
  kind: WindowKind | 'evening'
  /** `c` by category, `d` by day, `g` by cell of the map. */
  part: string
  figures: Figure[]
}

export type SumsAudited = {
  found: SumDifference[]
  /** The last month that was compared, if that was not all there is. */
  upToMonth?: string
  /** The first month that is to be summed up anew first, if it is one of these: of it and those after it nothing is said. */
  waiting?: string
  /** Nothing was ever summed up. */
  isNotYet?: true
}

type Summed = Pick<Street, 'id' | 'reckonings'>
type Asked = { from: string; table: Table; isLate?: () => boolean }

/** How far it is summed up, and the first month that has to be summed up anew; nothing before the first night. */
async function standing(street: string, table: Table) {
  const turns = turnStore(table)
  const [rolled, marks] = await Promise.all([turns.rolled(street), turns.pasts(street)])
  const { upTo, through } = rolled
  if (upTo === undefined) return undefined
  const cutShort = through === upTo ? [] : [nightSince(rolled, upTo)]
  const months = [...readable(marks, upTo).map(({ month }) => month), ...cutShort]
  return { upTo, waiting: firstOf(months) }
}

/** Windows that begin soon are summed up before they do. */
const lastMonth = (upTo: number) => monthsFrom(monthOf(upTo + daysAhead), 1)

function figuresOf(kept: Item | undefined, recounted: Item): Figure[] {
  const [stand, right] = [figuresIn(kept), figuresIn(recounted)]
  // What nothing was ever counted in needs not be kept.
  const isNothing = !kept && [...right.keys()].every((name) => name === 'through')
  if (isNothing) return []
  return [...new Set([...stand.keys(), ...right.keys()])]
    .map((name) => ({ name, kept: stand.get(name) ?? 0, recounted: right.get(name) ?? 0 }))
    .filter((figure) => figure.kept !== figure.recounted)
}

/** By their keys: what is kept of nothing comes to nothing. */
function compared(recounted: readonly Item[], kept: readonly Item[]) {
  const right = new Map(recounted.map((item) => [item.SK, item]))
  const stands = new Map(kept.map((item) => [item.SK, item]))
  const all = [...recounted, ...kept.filter(({ SK }) => !right.has(SK)).map(emptied)]
  return all
    .map((item) => ({ SK: item.SK, figures: figuresOf(stands.get(item.SK), item) }))
    .filter(({ figures }) => figures.length > 0)
}

type Passing = {
  street: Summed
  upTo: number
  store: ReturnType<typeof rollStore>
  leaves: MonthLeaves
  /** As they come to; what is kept of the two months before the first is taken as it is. */
  evenings: Map<string, ReadonlyMap<string, Counts>>
}

async function windowsOf(month: string, ledgers: Ledgers, { street, upTo, store }: Passing) {
  const found: SumDifference[] = []
  for (const kind of ['month', 'assessment'] as const) {
    const window = windowOf(kind, month, street.reckonings)
    if (window.first > upTo + daysAhead) continue
    const items = itemsOf(window, ledgers, { street: street.id, upTo })
    for (const { SK, figures } of compared(items, await store.sums(street.id, window)))
      found.push({ ...numberKeys.nodeOfWindow(street.id, { SK }), month, kind, figures })
  }
  return found
}

async function eveningOf(month: string, ledgers: Ledgers, { street, upTo, store, evenings }: Passing) {
  if (lastDayOf(month) > upTo) return []
  const right = eveningsOf(month, ledgers)
  evenings.set(month, right)
  const itemsIn = (of: ReadonlyMap<string, Counts>) =>
    [...of].map(([grid, counts]) => eveningItem(grid, month, counts))
  const differing = compared(itemsIn(right), itemsIn(await store.evenings(street.id, month)))
  return differing.map(({ SK, figures }): SumDifference => {
    const node = numberKeys.gridOfEvening(street.id, { SK })
    return { node, month, kind: 'evening', part: '', figures }
  })
}

async function auditMonth(month: string, passing: Passing) {
  const { street, store, leaves, evenings } = passing
  const back = monthsFrom(month, -2)
  const before = evenings.get(back) ?? (await store.evenings(street.id, back))
  const ledgers = ledgersOf(await leaves.around(month), before)
  return [...(await windowsOf(month, ledgers, passing)), ...(await eveningOf(month, ledgers, passing))]
}

const firstOf = (months: readonly (string | undefined)[]) => months.flatMap((month) => month ?? []).sort()[0]

/** The first month that has to be made anew since: all of them where more days were summed up meanwhile. */
async function unsettled(
  street: string,
  { from, upTo, table }: { from: string; upTo: number; table: Table },
) {
  const now = await standing(street, table)
  return now?.upTo === upTo ? now.waiting : from
}

const isBefore = (waits: string | undefined, month: string) => !waits || month < waits

type Way = { months: readonly string[]; compared: readonly string[]; waits: string | undefined }

function howFar({ months, compared, waits }: Way): Omit<SumsAudited, 'found'> {
  const settled = compared.filter((month) => isBefore(waits, month))
  const upToMonth = settled[settled.length - 1]
  return {
    ...(settled.length < months.length && upToMonth && { upToMonth }),
    ...(waits && months.some((month) => !isBefore(waits, month)) && { waiting: waits }),
  }
}

/**
 * What of all sums of a street differs from its leaves: each month's leaves and sums are read once, whatever lies in the
 * street. Nobody is told of what is to be summed up anew, nor of what was marked while this went on.
 */
export async function auditSums(street: Summed, { from, table, isLate }: Asked): Promise<SumsAudited> {
  const begun = await standing(street.id, table)
  if (!begun) return { found: [], isNotYet: true }
  const { upTo, waiting } = begun
  const leaves = monthLeaves({ table, street: street.id, upTo })
  const passing: Passing = { street, upTo, store: rollStore(table), leaves, evenings: new Map() }
  const found: SumDifference[] = []
  const months = monthsSince(from, lastMonth(upTo))
  const compared: string[] = []
  for (const month of months.filter((one) => isBefore(waiting, one))) {
    found.push(...(await auditMonth(month, passing)))
    compared.push(month)
    if (isLate?.()) break
  }
  const waits = firstOf([waiting, await unsettled(street.id, { from, upTo, table })])
  return {
    found: found.filter(({ month }) => isBefore(waits, month)),
    ...howFar({ months, compared, waits }),
  }
}

/** Has what differs summed up anew at the next look of the clock. */
export async function mendSums(
  street: string,
  found: readonly SumDifference[],
  { table, now }: { table: Table; now: () => number },
) {
  for (const month of new Set(found.map((one) => one.month)))
    await turnStore(table).markPast(street, { month }, now())
}
