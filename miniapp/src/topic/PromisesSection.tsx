import { View } from '@tarojs/components'
import type { TopicSeen } from '../../../shared/topic/topic'
import { Section } from '../kit/Section'
import { PromiseSlip } from './PromiseSlip'

/** 说好的事. */
export function PromisesSection({ topic }: { topic: TopicSeen }) {
  const { promises, status } = topic
  if (promises.length === 0 && status !== 'act') return null
  const kept = promises.filter(({ state }) => state === 'kept').length
  return (
    <Section title='说好的事' end={promises.length > 0 && `${promises.length} 件，做到 ${kept} 件`}>
      {promises.length === 0 && (
        <View className='slip slip--flat t-small'>牵头人正在写：谁来办，哪天办好。写好了这里就能看到。</View>
      )}
      <View className='stack'>
        {promises.map((promise) => (
          <PromiseSlip key={promise.n} promise={promise} />
        ))}
      </View>
    </Section>
  )
}
