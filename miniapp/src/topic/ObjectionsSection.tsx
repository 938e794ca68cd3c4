import { View } from '@tarojs/components'
import type { TopicSeen } from '../../../shared/topic/topic'
import { whenText } from '../clockText'
import { Section } from '../kit/Section'

type Objection = TopicSeen['objections'][number]

/** 异议: each with its answer; none is left out. */
export function ObjectionsSection({ topic, now }: { topic: TopicSeen; now: number }) {
  const { objections, status } = topic
  if (objections.length === 0 && status !== 'publish') return null
  return (
    <Section title='异议和答复'>
      {objections.length === 0 && (
        <View className='slip slip--flat t-small'>
          还没有人提异议。觉得哪里不对，公示期里都能提，都会答复。
        </View>
      )}
      <View className='stack'>
        {objections.map((objection) => (
          <One key={objection.id} objection={objection} now={now} />
        ))}
      </View>
    </Section>
  )
}

const One = ({ objection: { words, at, isMine, answer }, now }: { objection: Objection; now: number }) => (
  <View className='slip slip--flat'>
    <View className='said'>{words}</View>
    <View className='t-note mt1'>
      {isMine ? '您' : '一位邻居'}，{whenText(at, now)}
    </View>
    {answer ? (
      <View className='other mt3'>
        <View className='t-note'>
          {answer.isUpheld ? '说得对，要改' : '答复'}，{whenText(answer.at, now)}
        </View>
        <View className='said'>{answer.words}</View>
      </View>
    ) : (
      <View className='t-small t-shi mt2'>还没答复</View>
    )}
  </View>
)
