import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { motionStatusNames } from '../../../shared/ballot/copy'
import type { Motion } from '../../../shared/ballot/motion'
import type { TopicSeen } from '../../../shared/topic/topic'
import { whenText } from '../clockText'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Section } from '../kit/Section'
import { ResolutionSlip } from './ResolutionSlip'
import { useMotionsOf } from './useMotion'

export const openBallot = (motionId: string) => void Taro.navigateTo({ url: `/topic/ballot?id=${motionId}` })

/** What is put to the vote, and what was decided. */
export function DecisionsSection({ topic, now }: { topic: TopicSeen; now: number }) {
  const isPast = topic.resolutions.length > 0
  const { data: motions = [] } = useMotionsOf(topic.id)
  // The one that can be voted on is asked for above already.
  const waiting = motions.filter(
    ({ id, status }) => id !== topic.openMotionId && status !== 'counted' && status !== 'withdrawn',
  )
  return (
    <>
      {waiting.length > 0 && (
        <Section title='要投票的'>
          <Cells>
            {waiting.map((motion) => (
              <Cell
                key={motion.id}
                icon='ballot'
                title={motion.title}
                note={noteOf(motion, now)}
                onPress={() => openBallot(motion.id)}
              />
            ))}
          </Cells>
        </Section>
      )}
      {mayPropose(topic) && (
        <View className='mt4'>
          <Cells>
            <Cell
              icon='edit'
              title='我来写一句，请大家投票'
              note='附议的户数够了，就开始投'
              onPress={() => void Taro.navigateTo({ url: `/chair/motion?topic=${topic.id}` })}
            />
          </Cells>
        </View>
      )}
      {isPast && (
        <Section title='定下来的'>
          <View className='stack'>
            {topic.resolutions.map(({ motionId, stepId }) => (
              <ResolutionSlip
                key={motionId}
                motionId={motionId}
                step={topic.steps.find(({ id }) => id === stepId)?.name}
                now={now}
              />
            ))}
          </View>
        </Section>
      )}
    </>
  )
}

/** 动议 by a neighbour; who leads writes it among the other things to do. */
const mayPropose = ({ status, step, openMotionId, mine }: TopicSeen) =>
  status === 'decide' &&
  step.kind === 'decide' &&
  step.body === 'residents' &&
  !openMotionId &&
  mine.isNeighbour &&
  !mine.isOwner &&
  !mine.isDesk

function noteOf({ status, closesAt, seconds }: Motion, now: number) {
  if (status === 'open' && closesAt) return `${whenText(closesAt, now)} 截止`
  if (status === 'proposed' && seconds.needed > seconds.number)
    return `${seconds.number} 户附议，满 ${seconds.needed} 户就能投票`
  return motionStatusNames[status]
}
