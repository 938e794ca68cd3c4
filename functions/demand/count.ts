import { groupOf, groupWith, type Group, type Joining } from './group'
import type { GatheringStore } from './store'

/** How many ids a group keeps of those counted lately; beyond that those go that are known to be settled. */
const mostRecent = 16
/** How often others may come first, and how far a group may have gone on into others. */
const mostTries = 24

/** Somebody else is at it: asked for again, as any failure that passes. */
export const busy = (groupId: string) =>
  Object.assign(new Error(`group ${groupId} is busy`), { name: 'ThrottlingException' })

async function forgetting(group: Group, store: GatheringStore): Promise<Group> {
  if (group.recent.length <= mostRecent) return group
  const oldest = group.recent.slice(0, mostRecent / 2)
  const settled = await store.settledOf(group.id.slice(0, 9), oldest)
  return { ...group, recent: group.recent.filter((ulid) => !settled.has(ulid)) }
}

/** Counts an order once: in the group it was put into, or in that into which that one went before. */
export async function count(groupId: string, joining: Joining, store: GatheringStore): Promise<Group> {
  let at = groupId
  for (let tries = 0; tries < mostTries; tries++) {
    const [group] = await store.groups([at])
    if (group?.recent.includes(joining.ulid)) return group
    if (group?.into) {
      at = group.into
      continue
    }
    const next = group ? await forgetting(groupWith(group, joining), store) : groupOf(at, joining)
    if (await store.save(next)) return next
  }
  throw busy(groupId)
}
