import { useState } from 'react'
import { View } from '@tarojs/components'
import type * as z from 'zod/mini'
import type { Objection, TopicSeen } from '../../../shared/topic/topic'
import { dueText, whenText } from '../clockText'
import { Button } from '../kit/Button'
import { Empty } from '../kit/Empty'
import { Slip } from '../kit/Slip'
import { Strip } from '../kit/Strip'
import { Words } from '../staff/Words'
import { useNow } from '../useNow'
import { AnswerSheet } from './AnswerSheet'
import { useTopicMove } from './useTopicMove'

export type ObjectionSeen = z.output<typeof Objection>

/** 异议: those without an answer first; each gets one, and all can read it. */
export function ObjectionsBoard({ topic }: { topic: TopicSeen }) {
  const now = useNow()
  const moving = useTopicMove(topic)
  const [openId, setOpen] = useState<string>()
  const inOrder = [...topic.objections].sort(
    (one, other) => Number(Boolean(one.answer)) - Number(Boolean(other.answer)),
  )
  const open = inOrder.find(({ id }) => id === openId)
  if (inOrder.length === 0)
    return <Empty title='没有人提异议' say='公示期里住户可以提，提了会排在这里，每条都要答复。' />
  return (
    <View className='stack'>
      {topic.status === 'publish' && topic.until && (
        <Strip icon='clock'>
          公示到 {dueText(topic.until, now).replace(/ 前$/, '')}。每条都答复了才能往下走。
        </Strip>
      )}
      {inOrder.map((objection) => (
        <ObjectionSlip
          key={objection.id}
          objection={objection}
          onAnswer={topic.moves.includes('answer') ? () => setOpen(objection.id) : undefined}
        />
      ))}
      {open && (
        <AnswerSheet objection={open} topicId={topic.id} moving={moving} onClose={() => setOpen(undefined)} />
      )}
    </View>
  )
}

type ObjectionSlipProps = { objection: ObjectionSeen; onAnswer: (() => void) | undefined }

function ObjectionSlip({ objection: { words, at, answer }, onAnswer }: ObjectionSlipProps) {
  const now = useNow()
  return (
    <Slip
      foot={
        answer && (
          <>
            <View className='t-bold'>{answer.isUpheld ? '说得对，照着改' : '答复'}</View>
            <Words>{answer.words}</Words>
            <View className='t-note mt1'>{whenText(answer.at, now)}</View>
          </>
        )
      }
    >
      <Words>{words}</Words>
      <View className='t-note mt1'>一位邻居，{whenText(at, now)}</View>
      {!answer && onAnswer && (
        <View className='mt3'>
          <Button icon='talk' onPress={onAnswer}>
            答复
          </Button>
        </View>
      )}
    </Slip>
  )
}
