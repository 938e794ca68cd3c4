import { groupOf, groupWith, type Group, type Joining } from './group'
import type { GatheringStore } from './store'

/** How many ids a group keeps of those counted lately; beyond that the oldest go that are known to be settled. */
const mostRecent = 16
const forgottenAtOnce = 2
/** How often others may come first, and how far a group may have gone on into others. */
const mostTries = 24

/** Somebody else is at it: the stream hands the change over once more, like whatever fails in passing. */
export const busy = (groupId: string) =>
  Object.assign(new Error(`group ${groupId} is busy`), { name: 'ThrottlingException' })

async function forgetting(group: Group, store: GatheringStore): Promise<Group> {
  if (group.recent.length <= mostRecent) return group
  const settled = await store.settledOf(group.id.slice(0, 9), group.recent.slice(0, forgottenAtOnce))
  return { ...group, recent: group.recent.filter((ulid) => !settled.has(ulid)) }
}

type Put = { groupId: string; asRead: Group | undefined }

/** Counts an order once: in the group it was put into, or in that into which that one went before. */
export async function count(
  { groupId, asRead }: Put,
  joining: Joining,
  store: GatheringStore,
): Promise<Group> {
  const read = async (id: string) => (await store.groups([id]))[0]
  let at = groupId
  let group = asRead
  for (let tries = 0; tries < mostTries; tries++) {
    if (group?.recent.includes(joining.ulid)) return group
    if (group?.into) {
      at = group.into
      group = await read(at)
      continue
    }
    const next = group ? await forgetting(groupWith(group, joining), store) : groupOf(at, joining)
    if (await store.save(next)) return next
    group = await read(at)
  }
  throw busy(groupId)
}
