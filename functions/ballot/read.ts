import { done } from '../../shared/outcome'
import type { Handler } from '../handler'
import { motionStore } from './motionStore'
import { presentMotion } from './present'
import { motionSeen, topicSeen } from './seen'

export const getMotion: Handler<'getMotion'> = async ({ deps, actor, street, input }) => {
  const seen = await motionSeen(input.params.motionId, { actor, deps })
  if (!seen.ok) return seen
  const { motion, topic } = seen.value
  return done({ motion: await presentMotion(motion, { topic, actor, street, deps }) })
}

export const motionsOfTopic: Handler<'motionsOfTopic'> = async ({ deps, actor, street, input }) => {
  const seen = await topicSeen(input.params.topicId, { actor, deps })
  if (!seen.ok) return seen
  const motions = await motionStore(deps.table).ofTopic(seen.value.id)
  const beside = { topic: seen.value, actor, street, deps }
  return done({ motions: await Promise.all(motions.map((motion) => presentMotion(motion, beside))) })
}
