import type { Street } from '../../shared/street/street'
import { isEnded, statuses } from '../../shared/workOrder/transitions'
import { holders, keys } from '../keys'
import { queryAll, type Table } from '../table/store'
import { idOfItem, type CardItem } from '../workOrder/item'
import { inTurns } from './inTurns'
import { eachHead, monthsUntil } from './ordersStore'

/** Queues read at once. */
const atOnce = 20

/** An order that nobody of the street holds is looked for two years back. */
const mostMonths = 24

/** How many orders nobody has ended yet lie with a holder, in a grid, in a category. */
export type OpenOrders = Record<'holder' | 'grid' | 'category', Map<string, number>>

/** Everybody with whom an order can lie. */
const holdersOf = ({ id, grids, communities, units, staff }: Street) => [
  ...grids.map((grid) => holders.grid(grid.id)),
  ...communities.flatMap((community) => [holders.communityDesk(community.id), holders.pool(community.id)]),
  holders.streetDesk(id),
  holders.districtDesk(id),
  holders.check(id),
  ...units.map((unit) => holders.unit(unit.id)),
  ...staff.map((person) => holders.person(person.id)),
]

const more = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)

type Open = { gridId: string; category: string; holder?: string }

const openOf = ({ g, c }: CardItem, street: string): Open => ({ gridId: street + g, category: c })

/** What lies with somebody of the street, however old. */
async function inQueues(table: Table, street: Street, found: Map<string, Open>) {
  await inTurns(holdersOf(street), atOnce, async (holder) => {
    const cards = await queryAll(table, { index: 'queue', at: ['qp', keys.queue(street.id, holder)] })
    for (const card of cards as unknown as CardItem[])
      found.set(idOfItem(card), { ...openOf(card, street.id), holder })
  })
}

/** An order lies also with volunteers, and with those who left: no list of the street leads to them. */
async function inGrids(table: Table, { id, gridIds, now }: Looked, found: Map<string, Open>) {
  await eachHead(table, { gridIds, months: monthsUntil(now, mostMonths) }, (head) => {
    // Only work orders are written under these keys.
    const card = head as unknown as CardItem
    const status = statuses[card.s]
    const orderId = idOfItem(card)
    if (status && !isEnded(status) && !found.has(orderId)) found.set(orderId, openOf(card, id))
  })
}

type Looked = { id: string; gridIds: string[]; now: number }

/** Counted from the queues and the heads: some hundred short reads, made only when something is to go. */
export async function openOrders(
  table: Table,
  street: Street,
  { gridIds, now }: Omit<Looked, 'id'>,
): Promise<OpenOrders> {
  const found = new Map<string, Open>()
  await inQueues(table, street, found)
  await inGrids(table, { id: street.id, gridIds, now }, found)
  const open: OpenOrders = { holder: new Map(), grid: new Map(), category: new Map() }
  for (const { gridId, category, holder } of found.values()) {
    more(open.grid, gridId)
    more(open.category, category)
    if (holder) more(open.holder, holder)
  }
  return open
}
