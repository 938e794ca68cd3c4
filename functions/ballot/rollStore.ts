import type { Table } from '../table/store'
import { ballotKeys } from './keys'

/** Homes of one building that may vote, each with its area in hundredths of a square metre. */
export type HomesOnRoll = Record<string, number>
export type MemberOnRoll = { id: string; personId?: string }

/** 名册: written before the motion names its writing, and then never again. */
export const rollStore = (table: Table) => ({
  writeHomes: (
    motionId: string,
    writing: string,
    { buildingId, homes }: { buildingId: string; homes: HomesOnRoll },
  ) => table.put({ ...ballotKeys.roll(motionId, writing, buildingId), homes }),

  async homes(motionId: string, writing: string, buildingId: string) {
    const item = await table.get(ballotKeys.roll(motionId, writing, buildingId))
    return (item?.homes ?? {}) as HomesOnRoll
  },

  writeMembers: (motionId: string, writing: string, members: MemberOnRoll[]) =>
    table.put({ ...ballotKeys.memberRoll(motionId, writing), members }),

  async members(motionId: string, writing: string) {
    const item = await table.get(ballotKeys.memberRoll(motionId, writing))
    return (item?.members ?? []) as MemberOnRoll[]
  },
})
