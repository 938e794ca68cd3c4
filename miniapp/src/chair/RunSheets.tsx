import { useState } from 'react'
import { View } from '@tarojs/components'
import type { TopicSeen } from '../../../shared/topic/topic'
import { Segmented } from '../kit/Segmented'
import { HandSheet } from './HandSheet'
import { InformSheet } from './InformSheet'
import type { RunMove } from './RunMoreSheet'
import type { TopicMoving } from './useTopicMove'
import { WordsSheet } from './WordsSheet'

type RunSheetsProps = { move: RunMove; topic: TopicSeen; moving: TopicMoving; onClose: () => void }

type Wordy = {
  title: string
  label: string
  phrases?: string[]
  hint?: string
  max: number
  button: string
  send: (words: string, moving: TopicMoving) => Promise<boolean>
}

/** What is told in a few words. */
const wordy: Record<Exclude<RunMove, 'inform' | 'hand'>, Wordy> = {
  ask: {
    title: '问大家一个问题',
    label: '问什么？',
    max: 200,
    button: '问大家',
    send: (words, { make }) => make({ move: 'ask', input: { words }, say: '问出去了' }),
  },
  back: {
    title: '退回再议',
    label: '为什么退回？大家看得到',
    phrases: ['还有人没听到', '办法没写清楚', '有新的情况'],
    max: 300,
    button: '退回议事',
    send: (reason, { make }) => make({ move: 'back', input: { reason }, say: '退回议事了' }),
  },
  archive: {
    title: '归档',
    label: '收尾说一句，大家看得到',
    hint: '归档后记录都留着；社区还能再拿出来议。',
    max: 500,
    button: '归档',
    send: (words, { make }) => make({ move: 'archive', input: { words }, say: '归档了' }),
  },
  stand: {
    title: '定成长效规则',
    label: '规则怎么写？',
    hint: '例如：夜里十点以后，院里不停货车。',
    max: 1000,
    button: '定下来',
    send: (rule, { make }) => make({ move: 'stand', input: { rule }, say: '定成规则了' }),
  },
  reopen: {
    title: '再议',
    label: '为什么再议？大家看得到',
    phrases: ['情况变了', '说好的没做到', '大家有新的办法'],
    max: 300,
    button: '拿出来再议',
    send: (reason, { make }) => make({ move: 'reopen', input: { reason }, say: '回到议事了' }),
  },
}

export function RunSheets({ move, topic, moving, onClose }: RunSheetsProps) {
  if (move === 'inform') return <Inform topic={topic} moving={moving} onClose={onClose} />
  if (move === 'hand') return <HandSheet topic={topic} moving={moving} onClose={onClose} />
  const { send, ...said } = wordy[move]
  return (
    <WordsSheet
      {...said}
      draft={`${move} ${topic.id}`}
      doing={moving}
      onSend={(words) => send(words, moving)}
      onClose={onClose}
    />
  )
}

type Kind = 'notice' | 'materials'

function Inform(props: Omit<RunSheetsProps, 'move'>) {
  const [kind, setKind] = useState<Kind>('materials')
  return (
    <InformSheet
      {...props}
      key={kind}
      kind={kind}
      above={
        <View className='mt2'>
          <Segmented
            label='发通知还是摆材料'
            kind='radio'
            options={[
              { value: 'materials', text: '摆材料' },
              { value: 'notice', text: '发通知' },
            ]}
            value={kind}
            onChange={setKind}
          />
        </View>
      }
    />
  )
}
