import { done, refuse } from '../../shared/outcome'
import type { Handler } from '../handler'
import { changeMotion } from './changeMotion'
import { leads } from './claims'
import { markOf } from './mark'
import { versionOf } from './motion'
import { presentMotion } from './present'
import { motionSeen } from './seen'

/** 撤回动议, before the vote has begun: by who proposed it, by who leads the topic. */
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
    // The topic may wait for this very vote already: then it is opened, not taken back.
    if (now.opened || now.withdrawn || topic.openMotion === now.n) return refuse('wrongStep')
    return done({ ...now, withdrawn: mark })
  })
  if (!withdrawn.ok) return withdrawn
  return done({ motion: await presentMotion(withdrawn.value, { topic, actor, street, deps }) })
}
