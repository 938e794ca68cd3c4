import { communityOf } from '../../shared/place/codes'
import type { WindowKind } from '../../shared/numbers/windows'
import type { Item, Table } from '../table/store'
import { sumOf, type Counts } from './counts'
import { dayAdded, type Span } from './ledger'
import { numberKeys } from './keys'
import { rollStore } from './rollStore'
import { countsIn, linesOf, squeezedJson, unsqueezedJson } from './squeezed'

/** What the day that goes on adds to each window of a node, and to those of what lies in it, without splits. */
export type Today = {
  day: number
  /** As of when, in milliseconds. */
  at: number
  node: Record<WindowKind, Counts>
  children: ReadonlyMap<string, Record<WindowKind, Counts>>
}

/** So long it is read as it is: the sum is made anew by whoever asks later, not by every change. */
export const freshMs = 20_000

type Packed = Record<WindowKind, string>
type Added = { node: Packed; children: Record<string, Packed> }

const pack = (of: Record<WindowKind, Counts>): Packed => ({
  month: linesOf(of.month),
  assessment: linesOf(of.assessment),
})
const unpack = ({ month, assessment }: Packed) => ({
  month: countsIn(month),
  assessment: countsIn(assessment),
})

/** The part of a street by the code of its community, the part of a community by that of its grid. */
const childOf = (node: string, grid: string) => (node.length === 9 ? communityOf(grid) : grid)

export function todayIn(item: Item | undefined): Today | undefined {
  // For a moment there may be one that was kept in another way: it is added up anew.
  if (!item?.z) return undefined
  // Only the lines below write it.
  const { day, at, ...rest } = item as Item & { day: number; at: number; z: Uint8Array }
  const { node, children } = unsqueezedJson(rest.z) as Added
  return {
    day,
    at,
    node: unpack(node),
    children: new Map(Object.entries(children).map(([child, packed]) => [child, unpack(packed)])),
  }
}

const withoutSplits = (counts: Counts): Counts => new Map([...counts].filter(([key]) => !key.includes(':')))

/** The map adds them up itself: a day has more of them than everything else. */
const withoutCells = (counts: Counts): Counts => new Map([...counts].filter(([key]) => !key.includes(':g')))

const whole = ({ month, assessment }: Record<WindowKind, Counts>) => ({
  month: withoutSplits(month),
  assessment: withoutSplits(assessment),
})

export type Spans = Record<WindowKind, Span>

/** Adds up the leaves of the day that goes on, and leaves the sum for whoever asks within a moment. */
export async function readToday(
  node: string,
  { day, spans }: { day: number; spans: Spans },
  { table, now }: { table: Table; now: () => number },
): Promise<Today> {
  const at = now()
  const leaves = await rollStore(table).leavesOn(node, day)
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
  const today: Today = {
    day,
    at,
    node: added(sumOf(leaves.map(({ counts }) => counts))),
    children: new Map([...parts].map(([child, counts]) => [child, whole(added(counts))])),
  }
  const children = Object.fromEntries([...today.children].map(([child, of]) => [child, pack(of)]))
  await table.putIf(
    {
      ...numberKeys.today(node),
      day,
      at,
      z: squeezedJson({ node: pack(today.node), children } satisfies Added),
    },
    'attribute_not_exists(PK) OR #at <= :at',
    { ':at': at },
  )
  return today
}
