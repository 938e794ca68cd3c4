import { useState } from 'react'
import { View } from '@tarojs/components'
import { mostMinutes } from '../../../shared/meeting/meeting'
import { whenText } from '../clockText'
import { Button } from '../kit/Button'
import { Section } from '../kit/Section'
import { Slip } from '../kit/Slip'
import { Words } from '../staff/Words'
import { useNow } from '../useNow'
import type { HeldProps } from './MeetingBoard'
import { WordsSheet } from './WordsSheet'

/** 会议记录: what stands, and what it took the place of, both to be read. */
export function MinutesSection({ meeting, moving }: HeldProps) {
  const now = useNow()
  const [isWriting, write] = useState(false)
  const { minutes, moves } = meeting
  if (minutes.length === 0 && !moves.includes('minutes')) return null
  return (
    <Section title='会议记录'>
      <View className='stack'>
        {minutes.map(({ words, at }, place) => (
          <Slip key={at}>
            {place > 0 && <View className='t-note'>改过以前的</View>}
            <Words>{words}</Words>
            <View className='t-note mt1'>{whenText(at, now)}</View>
          </Slip>
        ))}
        {moves.includes('minutes') && (
          <Button icon='edit' onPress={() => write(true)}>
            {minutes.length > 0 ? '改记录' : '写会议记录'}
          </Button>
        )}
      </View>
      {isWriting && (
        <WordsSheet
          title='会议记录'
          label='说了什么，定了什么？'
          hint='不写谁说的。贴出来以后大家都看得到；再改，先前的也留着。'
          max={mostMinutes}
          button='贴出来'
          draft={`minutes ${meeting.topicId} ${meeting.n}`}
          doing={moving}
          onSend={(words) => moving.make({ move: 'minutes', words })}
          onClose={() => write(false)}
        />
      )}
    </Section>
  )
}
