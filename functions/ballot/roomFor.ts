import type { Refusal } from '../../shared/outcome'
import { statusOf, type MotionKept } from './motion'

/** Of one topic, withdrawn ones among them, for each keeps its number: more are a discussion, not a vote. */
export const mostMotions = 100
/** The last numbers are for whoever leads the topic: no crowd can keep it from being decided, and no owner the desk. */
const room = { crowd: mostMotions - 20, owner: mostMotions - 10, desk: mostMotions }
/** 提的人: so many of hers stand at once, and so many are heard in all. */
const mostOfOne = { standing: 3, ever: 9 }

export type Proposing = keyof typeof room
type Proposer = { personId: string; as: Proposing }

const stands = (motion: MotionKept, now: number) => !['withdrawn', 'counted'].includes(statusOf(motion, now))

/** Why there is no room for one more of hers beside these. Whoever leads has the topic's room alone as her limit. */
export function fullFor({ personId, as }: Proposer, all: MotionKept[], now: number): Refusal | undefined {
  const isFull = all.length >= room[as]
  if (as !== 'crowd') return isFull ? 'tooMany' : undefined
  const hers = all.filter(({ proposerId }) => proposerId === personId)
  if (hers.length >= mostOfOne.ever) return 'proposedAll'
  if (hers.filter((one) => stands(one, now)).length >= mostOfOne.standing) return 'proposedEnough'
  return isFull ? 'tooMany' : undefined
}
