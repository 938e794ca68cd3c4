import { View } from '@tarojs/components'
import { topicStatusWords } from '../../../shared/topic/copy'
import type { TopicCard } from '../../../shared/topic/topic'
import { dueText } from '../clockText'
import { Section } from '../kit/Section'
import { Slip } from '../kit/Slip'
import { StepTiles } from '../kit/StepTiles'
import { tileNow } from '../topic/tileNow'
import { useNow } from '../useNow'
import { openChair } from './pageUrls'

const waits = ['raise'] as const

/** Those that wait for the community before those that run. */
export function TopicSlips({ topics }: { topics: TopicCard[] }) {
  const isWaiting = ({ status }: TopicCard) => waits.some((one) => one === status)
  const [waiting, others] = [topics.filter(isWaiting), topics.filter((topic) => !isWaiting(topic))]
  return (
    <>
      {waiting.length > 0 && (
        <Section title='等您看'>
          <Slips topics={waiting} />
        </Section>
      )}
      {others.length > 0 && (
        <View className='mt4'>
          <Slips topics={others} />
        </View>
      )}
    </>
  )
}

const Slips = ({ topics }: { topics: TopicCard[] }) => {
  const now = useNow()
  return (
    <View className='stack'>
      {topics.map((topic) => (
        <Slip
          key={topic.id}
          title={topic.title}
          label={`${topic.title}，${lineOf(topic, now)}`}
          onPress={() => openChair(topic.status === 'raise' ? 'screen' : 'topic', { id: topic.id })}
        >
          <View className='t-small'>{topic.label}</View>
          {topic.status !== 'raise' && (
            <View className='mt3'>
              <StepTiles steps={topic.steps} now={tileNow(topic)} />
            </View>
          )}
          <View className='t-small mt2'>{lineOf(topic, now)}</View>
        </Slip>
      ))}
    </View>
  )
}

function lineOf({ status, support, until, openMotionId }: TopicCard, now: number) {
  const due = until ? `，${dueText(until, now)}走完这一步` : ''
  if (status === 'raise' || status === 'refused')
    return `${topicStatusWords[status]}，${support.count} 户附议，满 ${support.needed} 户就往下议`
  return `${openMotionId ? '正在投票' : topicStatusWords[status]}${due}`
}
