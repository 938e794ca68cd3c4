import type { Group } from './group'
import type { GatheringStore } from './store'

/** How far groups may have gone on into others. */
const mostSteps = 12

/** From a group along those into which it went, to the one in which it is counted now. */
export async function chainFrom(id: string, store: GatheringStore): Promise<Group[]> {
  const chain: Group[] = []
  let at: string | undefined = id
  while (at && chain.length < mostSteps) {
    const [group]: Group[] = await store.groups([at])
    if (!group) break
    chain.push(group)
    at = group.into
  }
  return chain
}

export const rootOf = async (id: string, store: GatheringStore) => (await chainFrom(id, store)).slice(-1)[0]
