import { nameOf } from '../table/nameOf'
import { parseOrderId } from '../../shared/workOrder/id'
import { keys } from '../keys'
import { queryAll, type Item, type Kept, type Key, type Table } from '../table/store'
import { fromItem, idOfItem, toItem, type CardItem } from './item'
import { joinedOrderId, joinedSort, saidKey, type Body, type Said } from './privatePart'
import { notedStore } from './notedStore'
import { queueQuery } from './queueQuery'
import { rulingStore } from './rulingStore'
import type { StepKept, WorkOrder } from './workOrder'

export type WorkOrderStore = ReturnType<typeof workOrderStore>

const asOrder = (kept: Kept<Item>): Kept<WorkOrder> =>
  kept.kept ? kept : { kept: false, found: kept.found && fromItem(kept.found) }

// Items come back as these stores wrote them; the head alone is checked letter by letter, in unpack.
const asBody = (item: Item | undefined) => item as unknown as Body | undefined
const asSaid = (item: Item) => item as unknown as Said
const asCard = (item: Item) => item as unknown as CardItem & { qs: string }

export const workOrderStore = (table: Table) => ({
  async get(orderId: string) {
    const item = await table.get(keys.order(orderId))
    return item && fromItem(item)
  },

  /** Everything a move needs to be judged and answered, in one round trip: head, body, tickets of its photos. */
  async getForMove(orderId: string, photoKeys: Set<string>) {
    const { street, ulid } = parseOrderId(orderId)
    const head = keys.order(orderId)
    const body = keys.body(street, ulid)
    const items = await table.many([head, body, ...[...photoKeys].map(keys.photo)])
    const item = items.find(({ PK, SK }) => PK === head.PK && SK === head.SK)
    return {
      order: item && fromItem(item),
      body: asBody(items.find(({ PK, SK }) => PK === body.PK && SK === body.SK)),
      tickets: items.filter(({ shown }) => shown === true),
    }
  },

  /** The commit point of a new order: from here on it exists, once. */
  create: async (order: WorkOrder) => asOrder(await table.putIf(toItem(order), 'attribute_not_exists(PK)')),

  /** Writes the order with its newest step inside, or nothing if someone else moved it first. */
  save: async (next: WorkOrder) =>
    asOrder(await table.putIf(toItem(next), 'v = :asRead', { ':asRead': next.version - 1 })),

  async body(street: string, ulid: string) {
    return asBody(await table.get(keys.body(street, ulid)))
  },

  /** The private part comes before the head that names it: without a head nobody ever sees it. */
  async createBody(body: Body): Promise<Kept<Body>> {
    const { street, ulid } = parseOrderId(body.orderId)
    const kept = await table.putIf({ ...keys.body(street, ulid), ...body }, 'attribute_not_exists(PK)')
    return kept.kept ? kept : { kept: false, found: asBody(kept.found) }
  },

  /** Likewise before the head, and under a key that no other command leads to. */
  async say({ id, version }: WorkOrder, step: StepKept, said: Said) {
    await table.put({ ...saidKey(id, version + 1, step), ...said })
  },

  /** Puts the order on a joiner's list, which shows it once the head knows of the joining. */
  async listJoined({ id }: WorkOrder, personId: string, x: number) {
    await table.put({ ...keys.joined(id, personId), mp: keys.myJoined(personId), ms: joinedSort(id), x })
  },

  /** Everything said about an order: its body, and the words of a step by where they lie. */
  async privatePart(orderId: string) {
    const { PK, prefix } = keys.privatePart(orderId)
    const items = await queryAll(table, { at: ['PK', PK], prefix: ['SK', prefix] })
    return {
      body: asBody(items.find(({ SK }) => SK === `${prefix}B`)),
      saidAt: new Map(items.map((item) => [item.SK, asSaid(item)])),
    }
  },

  /** Who holds them, most urgent first. `after` is the due key and the order id of the last card seen. */
  async queue(
    queue: { street: string; holder: string },
    limit: number,
    after?: { due: string; orderId: string },
  ) {
    const { items, last } = await table.query(queueQuery(queue, limit, after && { ...after, at: keys.order }))
    return { cards: items.map(asCard), isLast: !last }
  },

  ...notedStore(table),
  ...rulingStore(table),

  /** Ids of those whose bell stands in this hour and has struck by `until` (seconds since 1970). */
  async ringing(street: string, hour: number, until: number) {
    const items = await queryAll(table, { index: 'due', at: ['dp', keys.due(street, hour)] })
    const struck = items.filter(({ ds }) => String(ds) < keys.dueUntil(until))
    return struck.map(idOfItem)
  },

  /** What a person ordered, newest first. */
  async mine(personId: string, limit: number, after?: string) {
    const mp = keys.mine(personId)
    const { items, last } = await table.query({
      index: 'mine',
      at: ['mp', mp],
      newestFirst: true,
      limit,
      ...(after && { after: { mp, ms: parseOrderId(after).ulid, ...keys.order(after) } }),
    })
    return { ids: items.map(idOfItem), isLast: !last }
  },

  /** What a person joined, newest first. */
  async joinedBy(personId: string, limit: number, after?: string) {
    const mp = keys.myJoined(personId)
    const { items, last } = await table.query({
      index: 'mine',
      at: ['mp', mp],
      newestFirst: true,
      limit,
      ...(after && { after: { mp, ms: joinedSort(after), ...keys.joined(after, personId) } }),
    })
    return { ids: items.map((item) => joinedOrderId({ PK: item.PK, ms: String(item.ms) })), isLast: !last }
  },

  /** The newest public ones of a cell of about 1 km that are in work, or those that are done. */
  async near(street: string, cell: string, { isDone, limit }: { isDone: boolean; limit: number }) {
    const { items } = await table.query({
      index: 'near',
      at: ['np', keys.near(street, cell)],
      prefix: ['ns', keys.nearFirst(isDone, '')],
      newestFirst: true,
      limit,
    })
    return items.map((item) => ({ id: idOfItem(item), categoryCode: String(item.c) }))
  },

  /** The heads that can be read, and of the others why they cannot. */
  async readable(ids: string[]) {
    const heads: WorkOrder[] = []
    const unreadable: string[] = []
    for (const item of await table.many(ids.map(keys.order))) {
      try {
        heads.push(fromItem(item))
      } catch (error) {
        unreadable.push(`${idOfItem(item)}: ${String(error)}`)
      }
    }
    return { heads, unreadable }
  },

  async heads(ids: string[]) {
    return (await table.many(ids.map(keys.order))).map(fromItem)
  },

  /** Heads and bodies of these orders in one round trip, heads in the order asked for. */
  async withBodies(ids: string[]) {
    const bodyKey = (id: string) => keys.body(parseOrderId(id).street, parseOrderId(id).ulid)
    const items = await table.many([...ids.map(keys.order), ...ids.map(bodyKey)])
    return {
      heads: items.filter(({ SK }) => SK.startsWith('O#')).map(fromItem),
      bodies: new Map(
        items.flatMap((item) => (item.orderId ? [[String(item.orderId), item as unknown as Body]] : [])),
      ),
    }
  },

  /** What was said at these steps, by the name of its key. */
  async said(at: Key[]) {
    return new Map((await table.many(at)).map((item) => [nameOf(item), asSaid(item)]))
  },

  /** Ids of the orders whose number has these digits on this day (yyMMdd). */
  async numbered(street: string, day: string, tail: string) {
    const items = await queryAll(table, { at: ['PK', keys.numbered(street, day, tail)] })
    return items.flatMap(({ SK, orderId }) => (SK.endsWith('#B') ? [String(orderId)] : []))
  },
})
