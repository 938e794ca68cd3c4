import { busy } from './count'
import { groupTaking, type Group } from './group'
import type { GatheringStore } from './store'

/** How far groups may have gone on into others, and how often somebody may come first. */
const mostTries = 12
/** What went into one group is read with it: no more than this. */
const mostTook = 12

/** From a group along those into which it went, to the one in which it is counted now. */
export async function chainFrom(id: string, store: GatheringStore): Promise<Group[]> {
  const chain: Group[] = []
  let at: string | undefined = id
  while (at && chain.length < mostTries) {
    const [group]: Group[] = await store.groups([at])
    if (!group) break
    chain.push(group)
    at = group.into
  }
  return chain
}

export const rootOf = async (id: string, store: GatheringStore) => (await chainFrom(id, store)).slice(-1)[0]

/** That a group went into another was decided in it; that the other counts it follows, now or when it is met again. */
async function complete(gone: Group, store: GatheringStore) {
  for (let tries = 0; tries < mostTries; tries++) {
    const further = gone.into ? await chainFrom(gone.into, store) : []
    const [root] = further.slice(-1)
    if (!root || further.some(({ took }) => took.includes(gone.id))) return
    if (await store.save(groupTaking(root, gone))) return
  }
  throw busy(gone.id)
}

/** Makes one of two groups that turned out to be one: the younger goes into the older, so two never go into each other. */
export async function take(oneId: string, otherId: string, store: GatheringStore) {
  const chains = await Promise.all([chainFrom(oneId, store), chainFrom(otherId, store)])
  for (const group of chains.flat()) if (group.into) await complete(group, store)
  const [older, younger] = chains
    .flatMap((chain) => chain.slice(-1))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
  if (!older || !younger || older.id === younger.id) return
  if (older.took.length + younger.took.length >= mostTook) return
  const gone = { ...younger, into: older.id, version: younger.version + 1 }
  if (await store.save(gone)) await complete(gone, store)
}
