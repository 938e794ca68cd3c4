import type { TopicCard } from '../../../shared/topic/topic'
import type { TopicStatus } from '../../../shared/topic/transitions'
import { dateOf, promiseText, whenText } from '../clockText'

const deeds: Partial<Record<TopicStatus, string>> = {
  discuss: '说想法',
  decide: '投票',
  publish: '公示',
  act: '办好',
  judge: '评一评',
}

type Lasting = Pick<TopicCard, 'status' | 'until' | 'openMotionId'>

const counting = '投票截止了，正在计票'

/** The vote is over, and its result is not there yet. */
const isCounting = ({ status, until, openMotionId }: Lasting, now: number) =>
  status === 'decide' && openMotionId !== undefined && until !== undefined && Date.parse(until) < now

/** 说想法到 11月23日 周一 18:00: until when this step lasts. */
export function untilSaid(topic: Lasting, now: number) {
  if (isCounting(topic, now)) return counting
  const { status, until } = topic
  const deed = deeds[status]
  if (status === 'raise' && until) return `社区最晚 ${dateOf(until)}答复`
  return until && deed ? `${deed}到 ${promiseText(until).replace(/ 前$/, '')}` : undefined
}

/** The same on a card: 说想法到 周一 18:00. */
export function untilShort(topic: Lasting, now: number) {
  if (isCounting(topic, now)) return counting
  const { status, until } = topic
  const deed = deeds[status]
  if (status === 'raise' && until) return `社区最晚 ${dateOf(until)}答复`
  return until && deed ? `${deed}到 ${whenText(until, now)}` : undefined
}
