import { View } from '@tarojs/components'
import type { Motion } from '../../../shared/ballot/motion'
import type { TopicSeen } from '../../../shared/topic/topic'
import { Strip } from '../kit/Strip'
import { openBallot } from './DecisionsSection'
import { useAwaited } from './useAwaited'

/** 决事 before the vote is open: what it waits for, and whether that is something she can do. */
export function AwaitedStrip({ topic }: { topic: TopicSeen }) {
  const { isAwaited, proposed, toSecond } = useAwaited(topic)
  if (!isAwaited) return null
  return (
    <View className='mt4'>
      {toSecond ? (
        <Strip
          kind='wait'
          icon='hand'
          title='有一句话等您家附议'
          onPress={() => openBallot(toSecond.id)}
        >{`“${toSecond.title}”。${leftSaid(toSecond)}`}</Strip>
      ) : (
        <Strip icon='clock' title='还没开始投票'>
          {proposed.length > 0 ? waitingSaid(proposed) : '等牵头人写好要投票的那句话。写好了，在这里看得到。'}
        </Strip>
      )}
    </View>
  )
}

const leftOf = ({ seconds: { number, needed } }: Motion) => Math.max(0, needed - number)

const leftSaid = (motion: Motion) =>
  leftOf(motion) > 0 ? `再有 ${leftOf(motion)} 户附议，就能投票。` : '附议够数了，等牵头人开始投票。'

const waitingSaid = (proposed: Motion[]) =>
  proposed.some((motion) => leftOf(motion) === 0)
    ? '话写好了，等牵头人开始投票。'
    : '话写好了，等附议的户数够了，就能投票。'
