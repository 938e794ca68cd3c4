import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { TopicSeen } from '../../../shared/topic/topic'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { AwaitedStrip } from './AwaitedStrip'
import { isOnTheWay } from './isOver'
import { JudgeSection } from './JudgeSection'
import { MyOpinions, NotShown } from './MyOpinions'
import { OpinionStack } from './OpinionStack'
import { SupportCard } from './SupportCard'
import { VoteStrip } from './VoteStrip'

type TopicAsksProps = { topic: TopicSeen; now: number; onSay: () => void }

/** What is asked of me now, before everything else. */
export const TopicAsks = ({ topic, now, onSay }: TopicAsksProps) => (
  <>
    {mayStillSay(topic) && <NotShown topicId={topic.id} now={now} />}
    {(topic.mine.isOwner || topic.mine.isDesk) && <Lead topic={topic} />}
    <AwaitedStrip topic={topic} />
    {topic.openMotionId && <VoteStrip motionId={topic.openMotionId} />}
    {isScreened(topic) && <SupportCard topic={topic} />}
    {topic.status === 'discuss' && <Talk {...{ topic, now, onSay }} />}
    {topic.moves.includes('judge') && <JudgeSection topic={topic} />}
  </>
)

/** While it is talked about and put to the vote; later it stands beside what all said. */
const mayStillSay = ({ mine, status }: TopicSeen) => mine.isNeighbour && isOnTheWay(status)

const isScreened = ({ status }: TopicSeen) => status === 'raise' || status === 'refused'

const Talk = ({ topic, now, onSay }: TopicAsksProps) => (
  <>
    <OpinionStack topic={topic} onSay={onSay} />
    {topic.mine.isNeighbour && <MyOpinions topicId={topic.id} now={now} />}
  </>
)

/** Whoever leads it does so on pages of its own. */
const Lead = ({ topic }: { topic: TopicSeen }) => {
  const isNew = isScreened(topic)
  const page = topic.mine.isDesk && isNew ? 'screen' : 'topic'
  return (
    <View className='mt4'>
      <Cells>
        <Cell
          icon='flag'
          title={isNew ? '看一看，要不要往下议' : '牵头这件事'}
          note='发通知、摆材料、开会、投票、写承诺'
          onPress={() => void Taro.navigateTo({ url: `/chair/${page}?id=${topic.id}` })}
        />
      </Cells>
    </View>
  )
}
