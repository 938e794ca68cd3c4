import { covers } from '../../shared/actor'
import { streetOf } from '../../shared/place/codes'
import { dateOf, type Window } from '../../shared/numbers/windows'
import { writeFenced } from '../table/fencedStore'
import { queryAll, type Item, type Key, type Table } from '../table/store'
import { packCounts, sumOf, unpackCounts, type Counts } from './counts'
import { numberKeys } from './keys'
import { rolledIn } from './turnStore'
import { squeezed, squeezedJson, unsqueezed, unsqueezedJson } from './squeezed'

/** A node's numbers of one window, up to and with the day `through`. */
export type Sum = { counts: Counts; days: ReadonlyMap<number, Counts>; through: number }

/** As it is read: its days lie apart. */
export type Kept = Omit<Sum, 'days'>

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

type Named = Pick<Window, 'kind' | 'month'>

const isOurTurn = 'turn = :turn'

/** What is summed up of the leaves: every item may be made anew from them, and none is ever added to. */
export const rollStore = (table: Table) => ({
  /** All of these, as long as it is this one's turn: false if it is not. */
  write(street: string, turn: number, items: readonly Item[]) {
    const fence = { key: numberKeys.rolled(street), condition: isOurTurn, values: { ':turn': turn } }
    return writeFenced(table, items, fence)
  },

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

  /** All that is kept of a window: every place, every part. */
  sums: (street: string, window: Named) =>
    queryAll(table, { at: ['PK', numberKeys.window(street, window).PK] }),

  /** What was reported in each cell of the map, and through which day; nothing where nothing was ever summed up. */
  async cells(node: string, window: Named) {
    const rolled = numberKeys.rolled(streetOf(node))
    const [whole, cells] = [numberKeys.window(node, window), numberKeys.window(node, window, 'g')]
    const items = await table.many([whole, cells, rolled])
    const of = ({ SK }: Key) => items.find((item) => item.SK === SK)
    // Where nothing was reported before, there is no sum, and nothing missing in it.
    return {
      counts: unsqueezed(of(cells)?.n),
      through: sumIn(of(whole))?.through ?? rolledIn(of(rolled)).through,
    }
  },
})

/** The same again where nothing is different, byte by byte. `through` stands in the first part only. */
export function sumItems(node: string, window: Named, { counts, days, through }: Sum): Item[] {
  return [
    {
      ...numberKeys.window(node, window),
      n: parted(counts, (key) => !isByCategory(key) && !isByCell(key)),
      through,
    },
    { ...numberKeys.window(node, window, 'c'), n: parted(counts, isByCategory) },
    { ...numberKeys.window(node, window, 'g'), n: parted(counts, isByCell) },
    ...(days.size > 0 ? [{ ...numberKeys.window(node, window, 'd'), days: packDays(days) }] : []),
  ]
}

export const eveningItem = (grid: string, month: string, counts: Counts): Item => ({
  ...numberKeys.evening(grid, month),
  n: squeezed(counts),
})

/** The same item with nothing counted in it. */
export const emptied = ({ PK, SK, through }: Item): Item => {
  const isDays = SK.endsWith('#d')
  return {
    ...{ PK, SK },
    ...(isDays ? { days: packDays(new Map()) } : { n: squeezed(new Map()) }),
    ...(through !== undefined && { through }),
  }
}

/** Every figure that stands in an item of a window or an evening, by its name: those of its days among them. */
export function figuresIn(item: Item | undefined): ReadonlyMap<string, number> {
  if (!item) return new Map()
  const days = [...unpackDays(item.days)].flatMap(([day, counts]) =>
    [...counts].map(([key, n]) => [`${dateOf(day)} ${key}`, n] as const),
  )
  const through = item.through === undefined ? [] : [['through', Number(item.through)] as const]
  return new Map([...unsqueezed(item.n), ...days, ...through])
}

export type DayLeaf = { grid: string; day: number; counts: Counts }

function leavesIn(items: Item[]): DayLeaf[] {
  const leaves = new Map<string, DayLeaf>()
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
export function sumIn(whole: Item | undefined, byCategory?: Item): Kept | undefined {
  if (!whole) return undefined
  return {
    counts: sumOf([unsqueezed(whole.n), unsqueezed(byCategory?.n)]),
    through: Number(whole.through),
  }
}

/** The days of a window, from the items of the calendar months in which they lie. */
export const daysWithin = ({ first, last }: Window, items: readonly (Item | undefined)[]) =>
  new Map(items.flatMap((item) => [...unpackDays(item?.days)].filter(([day]) => first <= day && day <= last)))
