import { known } from '../../shared/known'
import { gridIdOf, parseOrderId } from '../../shared/workOrder/id'
import type { Item, Table } from '../table/store'
import type { Group } from './group'
import { fromItem, idOfGroupItem, toItem } from './item'
import { demandKeys, orderIdOfMember } from './keys'
import type { Where } from './where'

/** Into which group an order was put, and where it is counted there; settled once nothing more is to be done for it. */
export type Placed = { groupId: string; isSettled: boolean; where?: Where }
/** An order is put into this group, and counted there. */
export type Put = { groupId: string; where?: Where | undefined }

export type DemandStore = ReturnType<typeof demandStore>
/** As far as orders are put into groups. */
export type GatheringStore = Omit<DemandStore, 'members' | 'listed'>

/** Of those met under one block the newest are kept. */
export const mostInBlock = 32
/** How often others may come first. */
const mostTries = 12

const asPlaced = (item: Item | undefined): Placed | undefined =>
  // Only the lines below write it.
  item &&
  known({
    groupId: String(item.group),
    isSettled: item.done === true,
    where: item.at as Where | undefined,
  })

export const placedItem = (street: string, ulid: string, { groupId, where }: Put) =>
  known({ ...demandKeys.placed(street, ulid), group: groupId, at: where })

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
  async place(street: string, ulid: string, put: Put): Promise<Placed> {
    const kept = await table.putIf(placedItem(street, ulid, put), 'attribute_not_exists(PK)')
    return (!kept.kept && asPlaced(kept.found)) || known({ ...put, isSettled: false })
  },

  async settle(street: string, ulid: string, put: Put) {
    await table.put({ ...placedItem(street, ulid, put), done: true })
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

  /** With the grid it lies in, where that is another than the one in which it was reported. */
  async list(groupId: string, orderId: string, gridId?: string) {
    const isElsewhere = gridId !== undefined && gridId !== gridIdOf(parseOrderId(orderId))
    await table.put({ ...demandKeys.member(groupId, orderId), ...(isElsewhere && { g: gridId.slice(9) }) })
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

  /** The orders counted in a group, newest first, behind the one with this ULID, and the grid each lies in. */
  async members(groupId: string, limit: number, after?: string) {
    const { PK, prefix } = demandKeys.members(groupId)
    const { items, last } = await table.query({
      at: ['PK', PK],
      prefix: ['SK', prefix],
      newestFirst: true,
      limit,
      ...(after && { after: demandKeys.memberBefore(groupId, after) }),
    })
    const lyingIn = items.map((item) => {
      const id = orderIdOfMember(groupId, item.SK)
      return [id, item.g ? groupId.slice(0, 9) + String(item.g) : gridIdOf(parseOrderId(id))] as const
    })
    return { ids: lyingIn.map(([id]) => id), gridIds: Object.fromEntries(lyingIn), isLast: !last }
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
