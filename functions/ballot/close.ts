import type { ApiDeps } from '../deps'
import { afterCount } from '../topic/ballots'
import { countBallots } from './countBallots'
import { graceMs, type OpenMotion } from './motion'
import { motionStore } from './motionStore'
import { resultStore } from './resultStore'

export type ClosingDeps = Pick<ApiDeps, 'table' | 'seal' | 'now' | 'log'>

/** What was decided; nothing while slips are still to be read in. */
async function resolved(motion: OpenMotion, deps: ClosingDeps) {
  const store = resultStore(deps.table, motion.id)
  const before = await store.get()
  if (before) return before
  const { hashes, resolution } = await countBallots(motion, deps)
  const isPaperAwaited = resolution.paper.unread > 0 && deps.now() < motion.opened.paperUntil + graceMs
  if (isPaperAwaited) return undefined
  await store.writeHashes(resolution.merkleRoot, hashes)
  return store.publish(resolution)
}

/**
 * Counts, publishes, and lets the topic go on. Each step is made once, and the bell goes out last: cut short anywhere,
 * the next look at the clock completes it.
 */
export async function closeMotion(motion: OpenMotion, deps: ClosingDeps) {
  const store = motionStore(deps.table)
  const resolution = await resolved(motion, deps)
  if (!resolution) {
    // A slip that is read meanwhile rings sooner, and then this is not written.
    await store.save({ ...motion, ringsAt: motion.opened.paperUntil + graceMs })
    return
  }
  const now = deps.now()
  const moved = await afterCount(
    motion.topicId,
    { n: motion.n, outcome: resolution.outcome, now },
    deps.table,
  )
  // The topic still waits for this vote: the bell must stay.
  if (!moved.ok) throw new Error(`topic not moved on: ${moved.refusal}`)
  const { ringsAt: _, ...rest } = motion
  await store.save({ ...rest, countedAt: now })
}
