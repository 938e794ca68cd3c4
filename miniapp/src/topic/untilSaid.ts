import type { TopicCard } from '../../../shared/topic/topic'
import type { TopicStatus } from '../../../shared/topic/transitions'
import { promiseText, whenText } from '../clockText'

const deeds: Partial<Record<TopicStatus, string>> = {
  raise: '社区答复',
  discuss: '说想法',
  decide: '投票',
  publish: '公示',
  act: '办好',
  judge: '评一评',
}

/** 说想法到 11月23日 周一 18:00: until when this step lasts. */
export function untilSaid({ status, until }: Pick<TopicCard, 'status' | 'until'>) {
  const deed = deeds[status]
  return until && deed ? `${deed}到 ${promiseText(until).replace(/ 前$/, '')}` : undefined
}

/** The same on a card: 说想法到 周一 18:00. */
export function untilShort({ status, until }: Pick<TopicCard, 'status' | 'until'>, now: number) {
  const deed = deeds[status]
  return until && deed ? `${deed}到 ${whenText(until, now)}` : undefined
}
