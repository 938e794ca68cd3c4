import { chinaOffset, dayMs } from '../../shared/clock/china'
import type { ApiDeps } from '../deps'
import type { Mark, OpenMotion } from './motion'
import { putAway } from './putAway'
import { voterOf } from './slip'
import type { SlipKept } from './slipStore'
import { turnoutStore } from './turnoutStore'

type Deps = Pick<ApiDeps, 'table' | 'seal' | 'now'>

/** What follows where a slip was taken back, whoever began it: its home is free, and all can read that it was so. */
export async function completeBack(
  kept: SlipKept,
  { motion, mark }: { motion: OpenMotion; mark: Mark },
  deps: Deps,
) {
  const { slip, past = [] } = kept
  if (kept.isTakenBack) {
    const voter = voterOf(kept, { motionId: motion.id, seal: deps.seal })
    await putAway({ voter, slip, motion, mark }, deps)
  }
  const store = turnoutStore(deps.table)
  for (const { back } of past)
    // The day alone: by the moment it would be known whose home was told of it.
    if (back)
      await store.note(motion.id, back, { slip, at: back.day * dayMs - chinaOffset, reason: back.reason })
}
