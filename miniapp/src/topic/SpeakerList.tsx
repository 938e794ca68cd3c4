import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { speakerName } from '../../../shared/meeting/copy'
import type { SpeakerSeen } from '../../../shared/meeting/meeting'
import { aria } from '../kit/aria'

type SpeakerListProps = {
  speakers: readonly SpeakerSeen[]
  /** What can be done about one of them, for whoever leads the meeting. */
  end?: (speaker: SpeakerSeen) => ReactNode
}

/** 发言名单: who has spoken least comes first, then who asked first. */
export function SpeakerList({ speakers, end }: SpeakerListProps) {
  const waiting = speakers.filter(({ isWaiting }) => isWaiting)
  if (waiting.length === 0) return <View className='slip slip--flat t-small'>还没有人要发言。</View>
  return (
    <View className='cells' {...aria({ role: 'list', label: '等着发言的' })}>
      {waiting.map((speaker, at) => (
        <View key={speaker.speaker} className='cell' {...aria({ role: 'listitem' })}>
          <View className='cell__words'>
            <View className={speaker.isMine ? 't-bold' : ''}>
              {speakerName(speaker.speaker)}
              {speaker.isMine && '，您'}
            </View>
            <View className='t-small'>
              {at === 0 ? '下一位' : `前面还有 ${at} 位`}，说过 {speaker.turns} 次
            </View>
          </View>
          {end && <View className='cell__end'>{end(speaker)}</View>}
        </View>
      ))}
    </View>
  )
}
