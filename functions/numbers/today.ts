import { communityOf } from '../../shared/place/codes'
import type { WindowKind } from '../../shared/numbers/windows'
import type { Item, Table } from '../table/store'
import { sumOf, type Counts } from './counts'
import { dayAdded, type Span } from './ledger'
import { numberKeys } from './keys'
import { rollStore, type DayLeaf } from './rollStore'
import { countsIn, linesOf, squeezedJson, unsqueezedJson } from './squeezed'

type ByKind<T> = Record<WindowKind, T>
type Added<T> = { node: ByKind<T>; children: ReadonlyMap<string, ByKind<T>> }

/** What the days that are not summed up yet add to the windows of a node, and to those of what lies in it, without splits. */
export type Today = {
  /** The first of these days, and the one that goes on: in the middle of the night there may be two. */
  since: number
  day: number
  /** As of when, in milliseconds. */
  at: number
  days: ReadonlyMap<number, Added<Counts>>
}

/** So long it is read as it is: the sum is made anew by whoever asks later, not by every change. */
export const freshMs = 20_000

type Packed = Record<number, { node: ByKind<string>; children: Record<string, ByKind<string>> }>

const pack = (of: ByKind<Counts>) => ({ month: linesOf(of.month), assessment: linesOf(of.assessment) })
const unpack = ({ month, assessment }: ByKind<string>) => ({
  month: countsIn(month),
  assessment: countsIn(assessment),
})

const packDays = (days: Today['days']): Packed =>
  Object.fromEntries(
    [...days].map(([day, { node, children }]) => [
      day,
      {
        node: pack(node),
        children: Object.fromEntries([...children].map(([child, of]) => [child, pack(of)])),
      },
    ]),
  )

const unpackDays = (packed: Packed): Today['days'] =>
  new Map(
    Object.entries(packed).map(([day, { node, children }]) => [
      Number(day),
      {
        node: unpack(node),
        children: new Map(Object.entries(children).map(([child, of]) => [child, unpack(of)])),
      },
    ]),
  )

/** The part of a street by the code of its community, the part of a community by that of its grid. */
const childOf = (node: string, grid: string) => (node.length === 9 ? communityOf(grid) : grid)

export function todayIn(item: Item | undefined): Today | undefined {
  // For a moment there may be one that was kept in another way: it is added up anew.
  if (!item?.z || item.since === undefined) return undefined
  // Only the lines below write it.
  const { since, day, at, z } = item as Item & Pick<Today, 'since' | 'day' | 'at'> & { z: Uint8Array }
  return { since, day, at, days: unpackDays(unsqueezedJson(z) as Packed) }
}

const withoutSplits = (counts: Counts): Counts => new Map([...counts].filter(([key]) => !key.includes(':')))

/** The map adds them up itself: a day has more of them than everything else. */
const withoutCells = (counts: Counts): Counts => new Map([...counts].filter(([key]) => !key.includes(':g')))

const whole = ({ month, assessment }: ByKind<Counts>) => ({
  month: withoutSplits(month),
  assessment: withoutSplits(assessment),
})

export type Spans = ByKind<Span>

/** What the leaves of one day add to a node, and to each part of it. */
function addedOn(day: number, leaves: readonly DayLeaf[], { node, spans }: { node: string; spans: Spans }) {
  const added = (all: Counts) => {
    const counts = withoutCells(all)
    return {
      month: dayAdded(day, counts, spans.month),
      assessment: dayAdded(day, counts, spans.assessment),
    }
  }
  const parts = new Map<string, Counts>()
  if (node.length <= 12)
    for (const { grid, counts } of leaves) {
      const child = childOf(node, grid)
      parts.set(child, sumOf([parts.get(child) ?? new Map(), counts]))
    }
  return {
    node: added(sumOf(leaves.map(({ counts }) => counts))),
    children: new Map([...parts].map(([child, counts]) => [child, whole(added(counts))])),
  }
}

type Wanted = Pick<Today, 'since' | 'day'> & { spans: Spans }

/** Adds up the leaves of the days that are not summed up, and leaves the sum for whoever asks within a moment. */
export async function readToday(
  node: string,
  { since, day, spans }: Wanted,
  { table, now }: { table: Table; now: () => number },
): Promise<Today> {
  const at = now()
  const days = Array.from({ length: day - since + 1 }, (_, n) => since + n)
  const read = days.map(async (one) => {
    const leaves = await rollStore(table).leavesOn(node, one)
    return [one, addedOn(one, leaves, { node, spans })] as const
  })
  const today: Today = { since, day, at, days: new Map(await Promise.all(read)) }
  await table.putIf(
    { ...numberKeys.today(node), since, day, at, z: squeezedJson(packDays(today.days)) },
    'attribute_not_exists(PK) OR #at <= :at',
    { ':at': at },
  )
  return today
}

/** What is not yet in a sum that goes through a day, of the node itself or of a part of it. */
export const addedAfter = (
  through: number,
  { days }: Today,
  { kind, child }: { kind: WindowKind; child: string | undefined },
): Counts =>
  sumOf(
    [...days].flatMap(([day, { node, children }]) => {
      const of = child === undefined ? node : children.get(child)
      return of && day > through ? [of[kind]] : []
    }),
  )
