import { remindBallot, withdrawBallot } from '../topic/ballots'
import { closeMotion, type ClosingDeps } from './close'
import { graceMs, isOpened, type MotionKept, type OpenMotion } from './motion'
import { motionStore } from './motionStore'

/** What the clock has to do for one motion by now: remind, or count, or free its topic. */
async function ring(motion: MotionKept, deps: ClosingDeps) {
  if (!isOpened(motion)) return motion.withdrawn && free(motion, deps)
  if (deps.now() <= motion.opened.closesAt) return remind(motion, deps)
  if (deps.now() >= motion.opened.closesAt + graceMs) await closeMotion(motion, deps)
}

/** Noted first, and only then is the bell set on: cut short between them, it strikes again and is noted already. */
async function remind(motion: OpenMotion, { table, now }: ClosingDeps) {
  const noted = await remindBallot(motion.topicId, { n: motion.n, now: now() }, table)
  if (!noted.ok) throw new Error(noted.refusal)
  await motionStore(table).save({ ...motion, ringsAt: motion.opened.closesAt + graceMs })
}

/** What was withdrawn is waited for by no topic; then it needs no bell any more. */
async function free(motion: MotionKept, { table, now }: ClosingDeps) {
  const freed = await withdrawBallot(motion.topicId, { n: motion.n, now: now() }, table)
  if (!freed.ok) throw new Error(freed.refusal)
  const { ringsAt: _, ...rest } = motion
  await motionStore(table).save(rest)
}

/** Every motion of a street whose bell has struck. One that fails stops no other, and is tried again at the next look. */
export async function ringMotions(streetId: string, deps: ClosingDeps) {
  const now = deps.now()
  const rung = await motionStore(deps.table).rung(streetId)
  for (const motion of rung.filter(({ ringsAt }) => ringsAt !== undefined && ringsAt <= now))
    await ring(motion, deps).catch((error: unknown) =>
      deps.log({ counting: motion.id, broke: String(error), at: now }),
    )
}
