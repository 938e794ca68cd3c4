import { done, refuse } from '../../shared/outcome'
import { withdrawBallot } from '../topic/ballots'
import type { Handler } from '../handler'
import { changeMotion } from './changeMotion'
import { leads } from './claims'
import { markOf } from './mark'
import { versionOf } from './motion'
import { presentMotion } from './present'
import { motionSeen } from './seen'

/** Longer than any request lives: then the clock sees to it that no opening broken off holds the topic. */
const longestMs = 2 * 60_000

/**
 * 撤回动议, before the vote has begun: by who proposed it, by who leads the topic. The motion's own write decides between
 * this and the opening; a topic that was waiting for its vote already waits no more.
 */
export const withdrawMotion: Handler<'withdrawMotion'> = async ({ deps, actor, street, input, key }) => {
  const seen = await motionSeen(input.params.motionId, { actor, deps })
  if (!seen.ok) return seen
  const { motion, topic } = seen.value
  const mark = markOf(deps.seal, { actorId: actor.id, key, said: input })
  if (motion.proposerId !== actor.id && !leads(topic, actor)) return refuse('notYourTopic')
  const withdrawn = await changeMotion(motion, deps.table, (now) => {
    if (now.withdrawn?.key === mark.key)
      return now.withdrawn.said === mark.said ? done(now) : refuse('keyReused')
    if (versionOf(now) !== input.body.version) return refuse('changedMeanwhile')
    if (now.opened || now.withdrawn) return refuse('wrongStep')
    return done({ ...now, withdrawn: mark, ringsAt: deps.now() + longestMs })
  })
  if (!withdrawn.ok) return withdrawn
  const freed = await withdrawBallot(topic.id, { n: motion.n, now: deps.now() }, deps.table)
  if (!freed.ok) return freed
  return done({ motion: await presentMotion(withdrawn.value, { topic, actor, street, deps }) })
}
