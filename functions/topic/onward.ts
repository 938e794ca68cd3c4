import { dayMs } from '../../shared/clock/china'
import type { TopicStatus, TopicTarget } from '../../shared/topic/transitions'
import type { Topic } from './topic'

type Stands = Pick<Topic, 'at' | 'status' | 'since'> & { until: number | undefined }

/** In a step of the procedure from now on. */
function inStep({ procedure }: Topic, at: number, now: number): Stands {
  const step = procedure.steps[at]
  if (!step) throw new Error('there is no such step')
  return { at, status: step.kind, since: now, until: now + step.days.most * dayMs }
}

/** The latest step for talking up to here; where the procedure has none, the one after it was raised. */
function stepToTalk({ procedure, at }: Topic) {
  const before = procedure.steps.slice(0, at + 1).map(({ kind }) => kind)
  return Math.max(1, before.lastIndexOf('discuss'))
}

const ended = ({ at }: Topic, status: TopicStatus, now: number): Stands => ({
  at,
  status,
  since: now,
  until: undefined,
})

/** Where a move leads to, and until when it should stay there. */
export function stands(topic: Topic, to: TopicTarget, now: number): Stands {
  if (to === 'next') return inStep(topic, topic.at + 1, now)
  if (to === 'talk') return inStep(topic, stepToTalk(topic), now)
  return ended(topic, to, now)
}

/** 公示: the resolution stands for objections; where this step publishes nothing, it goes on at once. */
export function afterPassing(topic: Topic, now: number): Stands {
  const step = topic.procedure.steps[topic.at]
  const days = step?.kind === 'decide' ? step.publishDays : 0
  if (days === 0) return inStep(topic, topic.at + 1, now)
  return { at: topic.at, status: 'publish', since: now, until: now + days * dayMs }
}

/** The topic with where it stands now: what ran out before is forgotten. */
export function movedTo(topic: Topic, { until, ...stands }: Stands): Topic {
  const { until: _, hasBeenLate: __, ...rest } = topic
  return { ...rest, ...stands, ...(until !== undefined && { until }) }
}
