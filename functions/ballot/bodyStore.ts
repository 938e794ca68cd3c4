import { memberBodies, type MemberBody } from '../../shared/ballot/body'
import type { Table } from '../table/store'
import { ballotKeys } from './keys'
import type { Mark } from './motion'

export type MemberKept = { id: string; name: string; personId?: string }
export type BodyKept = { version: number; members: MemberKept[]; by?: Mark }

const nobody: BodyKept = { version: 0, members: [] }

export type BodyNamed = { communityId: string; body: MemberBody }

/** 两委 · 党员 · 居民代表 of a community, each list one item. */
export const bodyStore = (table: Table) => ({
  async get({ communityId, body }: BodyNamed) {
    const item = await table.get(ballotKeys.body(communityId, body))
    return (item?.is as BodyKept | undefined) ?? nobody
  },

  /** All of them, those nobody has written yet too. */
  async all(communityId: string) {
    return Promise.all(
      memberBodies.map(async (body) => ({ body, ...(await this.get({ communityId, body })) })),
    )
  },

  /** Writes it unless somebody else did since it was read; then says how it stands. */
  async save({ communityId, body }: BodyNamed, next: BodyKept) {
    const item = { ...ballotKeys.body(communityId, body), v: next.version, is: next }
    const asRead = 'attribute_not_exists(PK) OR v = :asRead'
    const kept = await table.putIf(item, asRead, { ':asRead': next.version - 1 })
    return kept.kept ? undefined : ((kept.found?.is as BodyKept | undefined) ?? nobody)
  },
})
