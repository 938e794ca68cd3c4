import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { TopicCard } from '../../../shared/topic/topic'
import { Empty } from '../kit/Empty'
import { More } from '../kit/More'
import { Skeleton } from '../kit/Skeleton'
import { LoadError } from '../workOrder/LoadError'
import { TopicSlip } from './TopicSlip'
import { useMyTopics, useTopics } from './useTopics'

export const propose = () => void Taro.navigateTo({ url: '/topic/propose' })

const deliberation = '议事，就是邻里的事大家商量着定：谁家都能提，一起说想法，一户投一票，定了就照着办。'

const List = ({ topics, now }: { topics: readonly TopicCard[]; now: number }) => (
  <View className='stack'>
    {topics.map((card) => (
      <TopicSlip key={card.id} card={card} now={now} />
    ))}
  </View>
)

type TopicsOfProps = { desk: string | undefined; isPast: boolean; now: number }

export function TopicsOf({ desk, isPast, now }: TopicsOfProps) {
  const list = useTopics(desk, isPast)
  const { data: topics, error, refetch } = list
  if (!topics) return <Waiting error={error} onRetry={() => void refetch()} />
  if (topics.length === 0)
    return isPast ? (
      <Empty title='还没有议完的事' say='议完的留在这里，谁都能回头看。' />
    ) : (
      <Empty title='现在没有在议的事' say={deliberation} />
    )
  return (
    <>
      <List topics={topics} now={now} />
      <More of={list}>再看前面的</More>
    </>
  )
}

export function MyTopics({ now }: { now: number }) {
  const { data: topics, error, refetch } = useMyTopics(true)
  if (!topics) return <Waiting error={error} onRetry={() => void refetch()} />
  if (topics.length > 0) return <List topics={topics} now={now} />
  return <Empty title='您还没参与过议事' say='您提的、附议的、投过票的、牵头的，都会在这里。' />
}

const Waiting = ({ error, onRetry }: { error: Error | null; onRetry: () => void }) =>
  error ? <LoadError error={error} onRetry={onRetry} /> : <Skeleton say='正在取议题' />
