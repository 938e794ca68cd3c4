import { chainFrom } from './chain'
import { busy } from './count'
import { groupTaking, type Group } from './group'
import type { GatheringStore } from './store'

/** How often somebody may come first. */
const mostTries = 12
/** What went into one group is read with it: no more than this. */
const mostTook = 12

/** That a group went into another was decided in it; that the other counts it follows, now or when it is met again. */
export async function complete(gone: Group, store: GatheringStore) {
  for (let tries = 0; tries < mostTries; tries++) {
    const further = gone.into ? await chainFrom(gone.into, store) : []
    const [root] = further.slice(-1)
    if (!root) return
    const isThere = further.some(({ took }) => took.includes(gone.id))
    if (isThere || (await store.save(groupTaking(root, gone))))
      return void (await store.save({ ...gone, isCounted: true, version: gone.version + 1 }))
  }
  throw busy(gone.id)
}

const isWhole = ({ into }: Group) => into === undefined

/**
 * Makes one of two groups that turned out to be one, as they were read: the younger goes into the older, so two never
 * go into each other. Where somebody came first, the next order that fits both brings it about.
 */
export async function take(one: Group, other: Group, store: GatheringStore) {
  if (one.id === other.id || !isWhole(one) || !isWhole(other)) return
  if (one.took.length + other.took.length >= mostTook) return
  const [older, younger] = one.id < other.id ? [one, other] : [other, one]
  const gone = { ...younger, into: older.id, version: younger.version + 1 }
  if (await store.save(gone)) await complete(gone, store)
}
