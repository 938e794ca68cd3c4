import type { Street } from '../../shared/street/street'
import { deskName } from './card'
import type { Topic, TopicStep } from './topic'

/** By what they are: neighbours have no name here, and what one does as owner is said as owner. */
export function byWhom({ as }: TopicStep, topic: Topic, street: Street) {
  if (as === 'system') return '系统'
  if (as === 'desk') return deskName(topic.places, street)
  return as === 'owner' ? '牵头人' : '一位邻居'
}

/** Whose report of a promise stands: the latest. */
export function reportedBy(n: number, topic: Topic, street: Street) {
  const reports = topic.steps.filter(({ deed, of }) => deed === 'fulfil' && of === String(n))
  const last = reports[reports.length - 1]
  return last ? byWhom(last, topic, street) : '牵头人'
}
