import type { Group } from '../../functions/demand/group'
import { mostInBlock, type Block, type GatheringStore, type Placed } from '../../functions/demand/store'

/** What the command groups stays on this machine and goes with it: the same promises as the table's store. */
export function inMemory() {
  const placed = new Map<string, Placed>()
  const groups = new Map<string, Group>()
  const blocks = new Map<string, Block>()
  const members = new Map<string, string[]>()
  const store: GatheringStore = {
    lookUp: async (_street, ulid, wanted) => ({
      placed: placed.get(ulid),
      met: wanted.map((block) => blocks.get(block) ?? { block, ids: [], version: 0 }),
    }),
    placed: async (_street, ulid) => placed.get(ulid),
    groups: async (ids) =>
      ids.flatMap((id): Group[] => [groups.get(id)].filter((group) => group !== undefined)),
    place: async (_street, ulid, { groupId }) => {
      const known = placed.get(ulid) ?? { groupId, isSettled: false }
      placed.set(ulid, known)
      return known
    },
    settle: async (_street, ulid, { groupId }) => void placed.set(ulid, { groupId, isSettled: true }),
    settledOf: async (_street, ulids) => new Set(ulids.filter((ulid) => placed.get(ulid)?.isSettled)),
    save: async (group) => {
      if ((groups.get(group.id)?.version ?? 0) !== group.version - 1) return false
      groups.set(group.id, group)
      return true
    },
    list: async (groupId, orderId) => void members.set(groupId, [...(members.get(groupId) ?? []), orderId]),
    meet: async (_street, { block }, groupId) => {
      const known: Block = blocks.get(block) ?? { block, ids: [], version: 0 }
      if (known.ids.includes(groupId)) return
      const ids = [...known.ids, groupId].slice(-mostInBlock)
      blocks.set(block, { block, ids, version: known.version + 1 })
    },
  }
  return { store, groups, blocks, members }
}
