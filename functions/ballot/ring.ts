import { closeMotion, type ClosingDeps } from './close'
import { graceMs, isOpened, type OpenMotion } from './motion'
import { motionStore } from './motionStore'

/** What the clock has to do for one vote by now: remind, or count. */
async function ring(motion: OpenMotion, deps: ClosingDeps) {
  if (deps.now() <= motion.opened.closesAt) return remind(motion, deps)
  if (deps.now() >= motion.opened.closesAt + graceMs) await closeMotion(motion, deps)
}

async function remind(motion: OpenMotion, deps: ClosingDeps) {
  await motionStore(deps.table).save({ ...motion, ringsAt: motion.opened.closesAt + graceMs })
}

/** Every vote of a street whose bell has struck. One that fails stops no other, and is tried again at the next look. */
export async function ringMotions(streetId: string, deps: ClosingDeps) {
  const now = deps.now()
  const open = (await motionStore(deps.table).open(streetId)).filter(isOpened)
  for (const motion of open.filter(({ ringsAt }) => ringsAt !== undefined && ringsAt <= now))
    await ring(motion, deps).catch((error: unknown) =>
      deps.log({ counting: motion.id, broke: String(error), at: now }),
    )
}
