import { View } from '@tarojs/components'
import { topicStatusWords } from '../../../shared/topic/copy'
import type { TopicSeen } from '../../../shared/topic/topic'
import { StepTiles } from '../kit/StepTiles'
import { Strip } from '../kit/Strip'
import { isOver } from './isOver'
import { tileNow } from './tileNow'
import { untilSaid } from './untilSaid'

/** The page's one heading: where, and what. */
export const TopicTitle = ({ topic: { label, title } }: { topic: TopicSeen }) => (
  <>
    <View className='topic__where'>{label}</View>
    <View className='said'>{title}</View>
  </>
)

/** How far it has come, until when, and who leads it. */
export const TopicHead = ({ topic, now }: { topic: TopicSeen; now: number }) => (
  <>
    <View className='mt1'>
      <StepTiles steps={topic.steps} now={tileNow(topic)} />
    </View>
    <View className='mt3'>
      <Strip icon='clock' title={untilSaid(topic, now) ?? topicStatusWords[topic.status]}>
        {aboutSaid(topic)}
      </Strip>
    </View>
  </>
)

/** What it was ended with, or the reason. */
const closingSaid = ({ history }: TopicSeen) => history[history.length - 1]?.words

function leaderSaid({ owner, mine, deskName }: TopicSeen) {
  if (!owner) return `${deskName}在看。`
  return `牵头人：${mine.isOwner ? '您' : owner.name}`
}

function aboutSaid(topic: TopicSeen) {
  const { step, status } = topic
  const leader = leaderSaid(topic)
  if (isOver(status)) return closingSaid(topic) ?? leader
  return status === 'publish' ? `结果贴出来了，有异议都要答复。${leader}` : `${step.about}${leader}`
}
