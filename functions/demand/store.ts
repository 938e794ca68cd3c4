import type { Item, Table } from '../table/store'
import type { Group } from './group'
import { fromItem, idOfGroupItem, toItem } from './item'
import { demandKeys, orderIdOfMember } from './keys'

/** Into which group an order was put; settled once nothing more is to be done for it. */
export type Placed = { groupId: string; isSettled: boolean }

export type DemandStore = ReturnType<typeof demandStore>
/** As far as orders are put into groups. */
export type GatheringStore = Omit<DemandStore, 'members' | 'listed'>

/** Of those met under one block the newest are kept. */
export const mostInBlock = 32
/** How often others may come first. */
const mostTries = 12

const asPlaced = (item: Item | undefined): Placed | undefined =>
  item && { groupId: String(item.group), isSettled: item.done === true }

/** The groups met under one block, as it was read. */
export type Block = { block: string; ids: string[]; version: number }

const asBlock = (block: string, item: Item | undefined): Block => ({
  block,
  ids: (item?.ids ?? []) as string[],
  version: Number(item?.v ?? 0),
})

export const demandStore = (table: Table) => ({
  /** What is known of an order, and the groups met under its blocks: one round trip. */
  async lookUp(street: string, ulid: string, blocks: string[]) {
    const own = demandKeys.placed(street, ulid)
    const items = await table.many([own, ...blocks.map((block) => demandKeys.block(street, block))])
    const at = (PK: string) => items.find((item) => item.PK === PK)
    return {
      placed: asPlaced(at(own.PK)),
      met: blocks.map((block) => asBlock(block, at(demandKeys.block(street, block).PK))),
    }
  },

  placed: async (street: string, ulid: string) => asPlaced(await table.get(demandKeys.placed(street, ulid))),

  async groups(ids: string[]): Promise<Group[]> {
    return (await table.many(ids.map(demandKeys.group))).map(fromItem)
  },

  /** Decides once into which group an order goes, and says what was decided. */
  async place(street: string, ulid: string, groupId: string): Promise<Placed> {
    const item = { ...demandKeys.placed(street, ulid), group: groupId }
    const kept = await table.putIf(item, 'attribute_not_exists(PK)')
    return (!kept.kept && asPlaced(kept.found)) || { groupId, isSettled: false }
  },

  async settle(street: string, ulid: string, groupId: string) {
    await table.put({ ...demandKeys.placed(street, ulid), group: groupId, done: true })
  },

  async settledOf(street: string, ulids: string[]) {
    const items = await table.many(ulids.map((ulid) => demandKeys.placed(street, ulid)))
    return new Set(items.filter(({ done }) => done === true).map(({ PK }) => PK.slice(-26)))
  },

  /** Unless somebody changed it since it was read. */
  async save(group: Group) {
    const kept =
      group.version === 1
        ? await table.putIf(toItem(group), 'attribute_not_exists(PK)')
        : await table.putIf(toItem(group), 'v = :asRead', { ':asRead': group.version - 1 })
    return kept.kept
  },

  async list(groupId: string, orderId: string) {
    await table.put(demandKeys.member(groupId, orderId))
  },

  /** From now on the group is met under this block. */
  async meet(street: string, asRead: Block, groupId: string) {
    const { block } = asRead
    const key = demandKeys.block(street, block)
    let { ids, version } = asRead
    for (let tries = 0; tries < mostTries && !ids.includes(groupId); tries++) {
      const next = { ...key, ids: [...ids, groupId].slice(-mostInBlock), v: version + 1 }
      const kept =
        version === 0
          ? await table.putIf(next, 'attribute_not_exists(PK)')
          : await table.putIf(next, 'v = :asRead', { ':asRead': version })
      if (kept.kept) return
      ;({ ids, version } = asBlock(block, kept.found))
    }
  },

  /** The orders counted in a group, newest first, behind the one with this ULID. */
  async members(groupId: string, limit: number, after?: string) {
    const { PK, prefix } = demandKeys.members(groupId)
    const { items, last } = await table.query({
      at: ['PK', PK],
      prefix: ['SK', prefix],
      newestFirst: true,
      limit,
      ...(after && { after: demandKeys.memberBefore(groupId, after) }),
    })
    return { ids: items.map(({ SK }) => orderIdOfMember(groupId, SK)), isLast: !last }
  },

  /** The groups of a street that are worth a look, those of most orders first. */
  async listed(street: string, limit: number, after?: { groupId: string; rank: string }) {
    const qp = demandKeys.listed(street)
    const { items, last } = await table.query({
      index: 'queue',
      at: ['qp', qp],
      newestFirst: true,
      limit,
      ...(after && { after: { qp, qs: after.rank, ...demandKeys.group(after.groupId) } }),
    })
    return {
      found: items.map((item) => ({ groupId: idOfGroupItem(item), rank: String(item.qs) })),
      isLast: !last,
    }
  },
})
