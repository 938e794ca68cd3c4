import { View } from '@tarojs/components'
import { topicStatusWords } from '../../../shared/topic/copy'
import type { TopicSeen } from '../../../shared/topic/topic'
import { dueText } from '../clockText'
import { StepTiles } from '../kit/StepTiles'
import { Strip } from '../kit/Strip'
import { isOver } from '../topic/isOver'
import { tileNow } from '../topic/tileNow'
import { useNow } from '../useNow'
import { Informed } from './Informed'
import { MotionsSection } from './MotionsSection'
import { NeedsList } from './NeedsList'
import { TopicCells } from './TopicCells'

/** One topic in the hands of who runs it: where it stands, what the step still needs, and each thing's own page. */
export const RunTopic = ({ topic }: { topic: TopicSeen }) => (
  <View>
    <View className='t-small'>{topic.label}</View>
    <View className='mt3'>
      <StepTiles steps={topic.steps} now={tileNow(topic)} />
    </View>
    <Standing topic={topic} />
    <NeedsList topic={topic} />
    {topic.step.kind === 'decide' && <MotionsSection topic={topic} />}
    <Informed topic={topic} />
    <TopicCells topic={topic} />
  </View>
)

/** What the step is for; once it has ended, only the rule it left. */
const aboutOf = ({ rule, status, step }: TopicSeen) => rule ?? (isOver(status) ? undefined : step.about)

/** 在议，11月30日 18:00 前走完这一步. */
function Standing({ topic }: { topic: TopicSeen }) {
  const { status, until, owner, mine, openMotionId } = topic
  const now = useNow()
  const isLate = until !== undefined && Date.parse(until) < now
  const said = openMotionId ? '正在投票' : topicStatusWords[status]
  return (
    <View className='mt3'>
      <Strip
        kind={isLate ? 'late' : 'info'}
        icon={isLate ? 'alert' : 'clock'}
        title={until ? `${said}，${dueText(until, now)}走完这一步` : said}
      >
        <View>{aboutOf(topic)}</View>
        {owner && <View>牵头人：{mine.isOwner ? '您' : owner.name}</View>}
      </Strip>
    </View>
  )
}
