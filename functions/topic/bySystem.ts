import type { TopicConsequence } from '../../shared/topic/transitions'
import type { Topic, TopicStep } from './topic'

type Step = Pick<TopicStep, 'at' | 'of' | 'words'> & { deed: TopicConsequence }

/** What nobody does by hand, with its step. The version decides that it is done once. */
export function bySystem(next: Topic, step: Step, before: Topic): Topic {
  const hasMoved = next.status !== before.status || next.at !== before.at
  const made: TopicStep = {
    by: 'system',
    as: 'system',
    key: '',
    said: '',
    ...step,
    ...(hasMoved && { status: next.status }),
  }
  return { ...next, version: before.version + 1, steps: [...before.steps, made] }
}
