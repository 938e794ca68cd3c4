import { View } from '@tarojs/components'
import { topicStatusWords } from '../../../shared/topic/copy'
import type { TopicSeen } from '../../../shared/topic/topic'
import { aria } from '../kit/aria'
import { StepTiles } from '../kit/StepTiles'
import { Strip } from '../kit/Strip'
import { tileNow } from './tileNow'
import { untilSaid } from './untilSaid'

/** Where, what, how far, until when, and who leads it. */
export const TopicHead = ({ topic }: { topic: TopicSeen }) => (
  <>
    <View className='t-small'>{topic.label}</View>
    <View className='page__head mt1 said' {...aria({ role: 'heading', level: 1 })}>
      {topic.title}
    </View>
    <View className='mt3'>
      <StepTiles steps={topic.steps} now={tileNow(topic)} />
    </View>
    <View className='mt3'>
      <Strip icon='clock' title={untilSaid(topic) ?? topicStatusWords[topic.status]}>
        {aboutSaid(topic)}
      </Strip>
    </View>
  </>
)

function aboutSaid({ step, owner, status, deskName }: TopicSeen) {
  const leader = owner ? `牵头人：${owner.name}` : `由${deskName}看`
  return status === 'publish' ? `结果贴出来了，有异议都要答复。${leader}` : `${step.about}${leader}`
}
