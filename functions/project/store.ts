import { matterKeys } from '../matter/keys'
import { matterStore } from '../matter/store'
import { queryAll, type Table } from '../table/store'
import type { Need, Resource } from './need'

const listOfNeed = ({ status }: Need) => (status === 'open' || status === 'running' ? status : 'past')

export const needStore = (table: Table) => matterStore<Need>(table, { kind: 'ND', listOf: listOfNeed })

export const resourceStore = (table: Table) =>
  matterStore<Resource>(table, {
    kind: 'RC',
    listOf: ({ isWithdrawn }) => (isWithdrawn ? 'past' : 'open'),
  })

/** Which need an order has become: whoever is first decides its id, and all others list it under that. */
export const heardStore = (table: Table) => ({
  async claim(orderId: string, needId: string) {
    const item = { ...matterKeys.needOf(orderId), need: needId }
    const kept = await table.putIf(item, 'attribute_not_exists(PK)')
    return kept.kept ? needId : String(kept.found?.need)
  },
  async of(orderIds: string[]) {
    const items = await table.many(orderIds.map(matterKeys.needOf))
    return items.map((item) => ({ orderId: matterKeys.orderOfNeed(item), needId: String(item.need) }))
  },
})

/** 关注: told again it is the same. */
export const projectFollowers = (table: Table) => ({
  follow: (projectId: string, personId: string) => table.put(matterKeys.follower(projectId, personId)),
  unfollow: (projectId: string, personId: string) => table.delete(matterKeys.follower(projectId, personId)),
  isFollowing: async (projectId: string, personId: string) =>
    (await table.get(matterKeys.follower(projectId, personId))) !== undefined,
  async of(projectId: string) {
    const items = await queryAll(table, { at: ['PK', matterKeys.followers(projectId)] })
    return items.map(({ SK }) => SK)
  },
})
