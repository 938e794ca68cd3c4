import { View } from '@tarojs/components'
import { motionStatusNames } from '../../../shared/ballot/copy'
import type { Motion } from '../../../shared/ballot/motion'
import { termsSaid } from '../../../shared/ballot/termsSaid'
import { bodyNames } from '../../../shared/procedure/copy'
import type { TopicSeen } from '../../../shared/topic/topic'
import { whenText } from '../clockText'
import { Button } from '../kit/Button'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Section } from '../kit/Section'
import { Fetched } from '../topic/Fetched'
import { useMotionsOf } from '../topic/useMotion'
import { useNow } from '../useNow'
import { openChair } from './pageUrls'

/** 动议 of the step: those there are, and one more; what they have to reach is the procedure's. */
export function MotionsSection({ topic }: { topic: TopicSeen }) {
  const motions = useMotionsOf(topic.id)
  const { step } = topic
  return (
    <Section title='要表决的一句话'>
      <Fetched query={motions}>
        {(all) =>
          all.length > 0 && (
            <Cells>
              {all.map((motion) => (
                <MotionCell key={motion.id} motion={motion} />
              ))}
            </Cells>
          )
        }
      </Fetched>
      {step.kind === 'decide' && (
        <View className='t-small mt2'>
          {bodyNames[step.body]}投票：{termsSaid(step.terms)}。
        </View>
      )}
      {topic.status === 'decide' && !topic.openMotionId && (
        <View className='mt3'>
          <Button icon='edit' onPress={() => openChair('motion', { topic: topic.id })}>
            写要表决的一句话
          </Button>
        </View>
      )}
    </Section>
  )
}

function MotionCell({ motion }: { motion: Motion }) {
  const now = useNow()
  const { id, title, status, closesAt, seconds } = motion
  const said = [motionStatusNames[status]]
  if (status === 'open' && closesAt) said.push(`${whenText(closesAt, now)} 截止`)
  if (status === 'proposed' && seconds.needed > 0)
    said.push(`${seconds.number} 人附议，要 ${seconds.needed} 人`)
  return (
    <Cell icon='ballot' title={title} note={said.join('，')} onPress={() => openChair('motion', { id })} />
  )
}
