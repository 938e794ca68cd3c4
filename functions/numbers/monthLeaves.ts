import { firstDayOf, monthOf, monthsFrom, monthsSince } from '../../shared/numbers/windows'
import type { Table } from '../table/store'
import type { Counts } from './counts'
import { partsOf, type Ledger } from './ledger'
import { rollStore, type DayLeaf } from './rollStore'

type Reading = { table: Table; street: string; upTo: number }

/** What leaves of a month say of days before it: a dispatch that came back later, and the like. */
function spokenOfBefore(month: string, leaves: readonly DayLeaf[]) {
  const first = firstDayOf(month)
  return leaves.flatMap(({ grid, day, counts }): DayLeaf[] => {
    const spoken = [...counts].filter(([key]) => (partsOf(key).on ?? first) < first)
    return spoken.length > 0 ? [{ grid, day, counts: new Map(spoken) }] : []
  })
}

/** The leaves of a street as they are read once: whole while their month is near, and then only what they say of others. */
export function monthLeaves({ table, street, upTo }: Reading) {
  const whole = new Map<string, DayLeaf[]>()
  const spoken = new Map<string, DayLeaf[]>()
  const last = monthOf(upTo)

  async function read(month: string) {
    const all = await rollStore(table).leavesInMonth(street, month)
    const leaves = all.filter(({ day }) => day <= upTo)
    spoken.set(month, spokenOfBefore(month, leaves))
    return leaves
  }
  async function wholeOf(month: string) {
    const leaves = whole.get(month) ?? (await read(month))
    whole.set(month, leaves)
    return leaves
  }
  async function spokenIn(month: string) {
    if (!spoken.has(month)) await read(month)
    return spoken.get(month) ?? []
  }

  return {
    /** Everything that is counted in the windows which a month has part in: it, the two beside it, and what was said later. */
    async around(month: string) {
      const [from, near] = [monthsFrom(month, -1), monthsFrom(month, 1)]
      for (const known of whole.keys()) if (known < from) whole.delete(known)
      const leaves: DayLeaf[] = []
      for (const one of monthsSince(from, near < last ? near : last)) leaves.push(...(await wholeOf(one)))
      for (const one of monthsSince(monthsFrom(near, 1), last)) leaves.push(...(await spokenIn(one)))
      return leaves
    },
  }
}

export type MonthLeaves = ReturnType<typeof monthLeaves>

/** Each grid's days, from where it stood on the evening before the first of them. */
export function ledgersOf(leaves: readonly DayLeaf[], evening: ReadonlyMap<string, Counts>) {
  const days = new Map<string, Map<number, Counts>>([...evening.keys()].map((grid) => [grid, new Map()]))
  for (const { grid, day, counts } of leaves)
    days.set(grid, (days.get(grid) ?? new Map<number, Counts>()).set(day, counts))
  return new Map(
    [...days].map(([grid, ofGrid]): [string, Ledger] => [
      grid,
      { before: evening.get(grid) ?? new Map(), days: ofGrid },
    ]),
  )
}
