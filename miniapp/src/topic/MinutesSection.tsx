import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Meeting } from '../../../shared/meeting/meeting'
import { whenText } from '../clockText'
import { Button } from '../kit/Button'
import { Section } from '../kit/Section'

/** 会议记录: what stands, and for the asking what was corrected. */
export function MinutesSection({ minutes, now }: Pick<Meeting, 'minutes'> & { now: number }) {
  const [isWhole, showAll] = useState(false)
  const [latest, ...earlier] = minutes
  if (!latest) return null
  return (
    <Section title='会议记录' end={`${whenText(latest.at, now)} 贴的`}>
      <View className='slip slip--flat said'>{latest.words}</View>
      {isWhole &&
        earlier.map(({ words, at }) => (
          <View key={at} className='slip slip--flat mt3'>
            <View className='t-note'>改之前的，{whenText(at, now)} 贴的</View>
            <View className='said mt1'>{words}</View>
          </View>
        ))}
      {earlier.length > 0 && !isWhole && (
        <Button kind='text' onPress={() => showAll(true)}>
          {`改过 ${earlier.length} 次，看改之前的`}
        </Button>
      )}
    </Section>
  )
}
