import { covers } from '../../shared/actor'
import { ulidOf } from '../../shared/ulid'
import type { Window } from '../../shared/numbers/windows'
import { queryAll, type Item, type Table } from '../table/store'
import { packCounts, sumOf, unpackCounts, type Counts } from './counts'
import { numberKeys } from './keys'
import { squeezed, squeezedJson, unsqueezed, unsqueezedJson } from './squeezed'

/** A node's numbers of one window, up to and with the day `through`. */
export type Sum = { counts: Counts; days: ReadonlyMap<number, Counts>; through: number }

const isByCategory = (key: string) => key.includes(':c')
const isByCell = (key: string) => key.includes(':g')
const parted = (counts: Counts, isIn: (key: string) => boolean) =>
  squeezed(new Map([...counts].filter(([key]) => isIn(key))))

const packDays = (days: ReadonlyMap<number, Counts>) =>
  squeezedJson(Object.fromEntries([...days].map(([day, counts]) => [String(day), packCounts(counts)])))
const unpackDays = (packed: unknown) =>
  new Map(
    // Only this file writes it.
    Object.entries((unsqueezedJson(packed) ?? {}) as Record<string, string>).map(([day, counts]) => [
      Number(day),
      unpackCounts(counts),
    ]),
  )

/** A later reckoning is not overwritten by one that began before it. */
const unlessNewer = 'attribute_not_exists(PK) OR rolledAt <= :rolledAt'

type Named = Pick<Window, 'kind' | 'month'>

/** What is summed up of the leaves 汇总: every item may be made anew from them, and none is ever added to. */
export const rollStore = (table: Table) => ({
  async through(street: string) {
    const item = await table.get(numberKeys.rolled(street))
    return item && Number(item.through)
  },
  async rolledThrough(street: string, through: number, rolledAt: number) {
    const values = { ':rolledAt': rolledAt }
    await table.putIf({ ...numberKeys.rolled(street), through, rolledAt }, unlessNewer, values)
  },

  /** After the leaf itself, so that whoever sums up what this asks for finds it there. */
  async markPast(street: string, month: string, now: number) {
    const rev = ulidOf(now, () => Math.floor(Math.random() * 32))
    await table.put({ ...numberKeys.past(street, month), rev })
  },
  async pasts(street: string) {
    const { PK, prefix } = numberKeys.pasts(street)
    const items = await queryAll(table, { at: ['PK', PK], prefix: ['SK', prefix] })
    return items.map((item) => ({ month: numberKeys.monthOfPast(item), rev: String(item.rev) }))
  },
  /** Unless it was marked anew meanwhile. */
  forgetPast: (street: string, { month, rev }: { month: string; rev: string }) =>
    table.deleteIf(numberKeys.past(street, month), 'rev = :rev', { ':rev': rev }),

  /** By grid, what each day's leaves come to, guests included. */
  async leavesInMonth(street: string, month: string) {
    const { PK, prefix } = numberKeys.leavesInMonth(street, month)
    return leavesIn(await queryAll(table, { at: ['PK', PK], prefix: ['SK', prefix] }))
  },
  async leavesOn(node: string, day: number) {
    const { PK, prefix } = numberKeys.leavesOn(node, day)
    const leaves = leavesIn(await queryAll(table, { at: ['PK', PK], prefix: ['SK', prefix] }))
    // A grid of 14 digits begins like its neighbours of 15.
    return leaves.filter(({ grid }) => covers(node, grid))
  },

  async evenings(street: string, month: string): Promise<ReadonlyMap<string, Counts>> {
    const items = await queryAll(table, { at: ['PK', numberKeys.evenings(street, month)] })
    return new Map(items.map((item) => [numberKeys.gridOfEvening(street, item), unsqueezed(item.n)]))
  },
  async saveEvening(grid: string, month: string, { counts, rolledAt }: { counts: Counts; rolledAt: number }) {
    const item = { ...numberKeys.evening(grid, month), n: squeezed(counts), rolledAt }
    await table.putIf(item, unlessNewer, { ':rolledAt': rolledAt })
  },

  /** What was reported in each cell of the map; nothing where it was never summed up. */
  async cells(node: string, window: Named): Promise<Counts> {
    const item = await table.get(numberKeys.window(node, window, 'g'))
    return unsqueezed(item?.n)
  },

  async saveSum(
    node: string,
    window: Named,
    { counts, days, through, rolledAt }: Sum & { rolledAt: number },
  ) {
    const parts = [
      {
        ...numberKeys.window(node, window),
        n: parted(counts, (key) => !isByCategory(key) && !isByCell(key)),
      },
      { ...numberKeys.window(node, window, 'c'), n: parted(counts, isByCategory) },
      { ...numberKeys.window(node, window, 'g'), n: parted(counts, isByCell) },
      ...(days.size > 0 ? [{ ...numberKeys.window(node, window, 'd'), days: packDays(days) }] : []),
    ]
    const values = { ':rolledAt': rolledAt }
    await Promise.all(parts.map((part) => table.putIf({ ...part, through, rolledAt }, unlessNewer, values)))
  },
})

function leavesIn(items: Item[]) {
  const leaves = new Map<string, { grid: string; day: number; counts: Counts }>()
  for (const item of items) {
    const { grid, day } = numberKeys.leafIdOf(item)
    const name = `${grid} ${day}`
    const counts = unsqueezed(item.n)
    const there = leaves.get(name)
    leaves.set(name, { grid, day, counts: there ? sumOf([there.counts, counts]) : counts })
  }
  return [...leaves.values()]
}

/** What stands in the items of a window, or nothing where they were never made. */
export function sumIn(whole: Item | undefined, byCategory?: Item, days?: Item): Sum | undefined {
  if (!whole) return undefined
  return {
    counts: sumOf([unsqueezed(whole.n), unsqueezed(byCategory?.n)]),
    days: unpackDays(days?.days),
    through: Number(whole.through),
  }
}
