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
