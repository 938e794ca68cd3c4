import { done, refuse } from '../../shared/outcome'
import type { Handler } from '../handler'
import { changeMotion } from './changeMotion'
import { stepOf } from './decideStep'
import { presentMotion } from './present'
import { secondHash, speaksAs } from './seconder'
import { motionSeen } from './seen'

/** More than any procedure asks for: beyond that nobody is counted. */
const mostSeconds = 100

/** 附议: each household, or member, once; not that of who proposed it. */
export const secondMotion: Handler<'secondMotion'> = async ({ deps, actor, street, input }) => {
  const seen = await motionSeen(input.params.motionId, { actor, deps })
  if (!seen.ok) return seen
  const { motion, topic } = seen.value
  const here = { topic, step: stepOf(topic, motion), street, deps }
  const who = await speaksAs(actor, here)
  if (!who) return refuse(actor.homes?.length ? 'notInScope' : 'notVerified')
  const seconder = secondHash(deps.seal, motion.id, who)
  if (seconder === motion.proposerHash) return refuse('ownMotion')
  const seconded = await changeMotion(motion, deps.table, (now) => {
    if (now.seconds.includes(seconder)) return done(now)
    if (now.opened || now.withdrawn) return refuse('wrongStep')
    if (now.seconds.length >= mostSeconds) return done(now)
    return done({ ...now, seconds: [...now.seconds, seconder] })
  })
  if (!seconded.ok) return seconded
  return done({ motion: await presentMotion(seconded.value, { topic, actor, street, deps }) })
}
