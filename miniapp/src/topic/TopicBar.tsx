import type { ReactElement } from 'react'
import type { Motion } from '../../../shared/ballot/motion'
import type { TopicSeen } from '../../../shared/topic/topic'
import { ActionBar } from '../kit/ActionBar'
import { Button } from '../kit/Button'
import { ballotStanding } from './ballotStanding'
import { openBallot } from './DecisionsSection'
import type { TopicForm } from './topicForms'
import { useAwaited } from './useAwaited'
import { useMotion } from './useMotion'
import { useSupport } from './useSupport'

type TopicBarProps = {
  topic: TopicSeen
  onSay: () => void
  onForm: (form: TopicForm) => void
  onMore: () => void
}

const more = ({ moves }: TopicSeen, onMore: () => void) => ({
  label: moves.includes('withdraw') ? '记录、撤回' : '记录',
  onPress: onMore,
})

/** The one thing this step asks of a neighbour, under the thumb. */
export function TopicBar(props: TopicBarProps) {
  const { topic, onMore } = props
  const { toSecond } = useAwaited(topic)
  if (topic.moves.includes('support') && !topic.mine.hasSupported)
    return <SupportBar topic={topic} onMore={onMore} />
  const main = mainOf(props, toSecond)
  if (main) return <ActionBar more={more(topic, onMore)}>{main}</ActionBar>
  // Nothing is asked of her: the record, the public log and the telephone stay in reach.
  return (
    <ActionBar>
      <Button big kind='line' icon='doc' label={`更多：${more(topic, onMore).label}、电话`} onPress={onMore}>
        更多：{more(topic, onMore).label}、电话
      </Button>
    </ActionBar>
  )
}

function mainOf({ topic, onSay, onForm }: TopicBarProps, seconding: Motion | undefined): ReactElement | null {
  const { openMotionId, status, mine, moves } = topic
  if (openMotionId) return <BallotButton motionId={openMotionId} />
  if (seconding) return <SecondButton motion={seconding} />
  if (status === 'discuss' && mine.isNeighbour)
    return (
      <Button big kind='main' icon='talk' onPress={onSay}>
        说说我的想法
      </Button>
    )
  return moves.includes('object') ? (
    <Button big icon='edit' onPress={() => onForm('object')}>
      有异议，提出来
    </Button>
  ) : null
}

function BallotButton({ motionId }: { motionId: string }) {
  const { data: motion } = useMotion(motionId)
  const isAsked = motion !== undefined && ballotStanding(motion) === 'asked'
  return (
    <Button big kind={isAsked ? 'main' : 'line'} icon='ballot' onPress={() => openBallot(motionId)}>
      {isAsked ? '去投票' : '看投票'}
    </Button>
  )
}

const SecondButton = ({ motion }: { motion: Motion }) => (
  <Button big kind='main' icon='hand' onPress={() => openBallot(motion.id)}>
    看一看，要不要附议
  </Button>
)

function SupportBar({ topic, onMore }: Pick<TopicBarProps, 'topic' | 'onMore'>) {
  const { make, isBusy, trouble } = useSupport(topic)
  return (
    <ActionBar say={trouble} more={more(topic, onMore)}>
      <Button big kind='main' icon='hand' busy={isBusy && '正在交……'} onPress={() => void make({})}>
        我家附议
      </Button>
    </ActionBar>
  )
}
