import { districtOf } from '../../shared/place/codes'
import type { Street } from '../../shared/street/street'
import { holders, keys } from '../keys'
import { queryAll, type Table } from '../table/store'
import type { CardItem } from '../workOrder/item'
import { inTurns } from './inTurns'

/** Queues read at once. */
const atOnce = 20

/** How many orders nobody has ended yet lie with a holder, in a grid, in a category. */
export type OpenOrders = Record<'holder' | 'grid' | 'category', Map<string, number>>

/** Everybody with whom an order can lie. */
const holdersOf = ({ id, grids, communities, units, staff }: Street) => [
  ...grids.map((grid) => holders.grid(grid.id)),
  ...communities.flatMap((community) => [holders.communityDesk(community.id), holders.pool(community.id)]),
  `desk-${id}`,
  `desk-${districtOf(id)}`,
  holders.check(id),
  ...units.map((unit) => holders.unit(unit.id)),
  ...staff.map((person) => holders.person(person.id)),
]

const more = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)

/** Counted from the queues: some hundred short reads, made only when something is to go. */
export async function openOrders(table: Table, street: Street): Promise<OpenOrders> {
  const open: OpenOrders = { holder: new Map(), grid: new Map(), category: new Map() }
  await inTurns(holdersOf(street), atOnce, async (holder) => {
    const cards = await queryAll(table, { index: 'queue', at: ['qp', keys.queue(street.id, holder)] })
    for (const { g, c } of cards as unknown as CardItem[]) {
      more(open.holder, holder)
      more(open.grid, street.id + g)
      more(open.category, c)
    }
  })
  return open
}
