import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useQueryClient } from '@tanstack/react-query'
import { slipStateNames } from '../../../shared/ballot/copy'
import type { Motion } from '../../../shared/ballot/motion'
import type { Choice } from '../../../shared/ballot/rule'
import type { SlipRead } from '../../../shared/ballot/slip'
import { Cells } from '../kit/Cells'
import { Field } from '../kit/Field'
import { Sheet } from '../kit/Sheet'
import { SwitchCell } from '../kit/SwitchCell'
import { FormEnd } from '../resident/FormEnd'
import { BallotChoice } from '../topic/BallotChoice'
import { callTopic, type TopicApi } from '../topic/topicApi'
import { useCommand } from '../topic/useCommand'

type ReadSheetProps = { motion: Motion; slip: string; onClose: () => void; source?: TopicApi }

/** 录一张票: what stands on it, or that it is spoilt. Kept on no phone: a choice belongs to the ballot alone. */
export function ReadSheet({ motion, slip, onClose, source = { callTopic } }: ReadSheetProps) {
  const client = useQueryClient()
  const [choice, setChoice] = useState<Choice>()
  const [isInvalid, setInvalid] = useState(false)
  const sending = useCommand(
    (body: SlipRead, key) =>
      source.callTopic('readSlip', { params: { motionId: motion.id, slip }, body }, key),
    { offline: '没有网，没有录上。有网了再点一次。' },
  )
  async function read() {
    const body: SlipRead | undefined = isInvalid ? { invalid: true } : choice && { choice }
    const answer = body && (await sending.make(body))
    await client.invalidateQueries({ queryKey: ['slips', motion.id] })
    if (!answer) return
    void Taro.showToast({ title: `${slip} 号票：${slipStateNames[answer.slip.state]}`, icon: 'none' })
    onClose()
  }
  return (
    <Sheet open title={`录 ${slip} 号票`} onClose={onClose}>
      <View className='t-lead'>{motion.title}</View>
      {!isInvalid && (
        <Field label='票上选的是哪个？' hint='什么都没选，就是弃权。'>
          <BallotChoice rule={motion.rule} choice={choice} onChange={setChoice} />
        </Field>
      )}
      <View className='mt4'>
        <Cells>
          <SwitchCell
            title='废票'
            note='选多了、看不清、写了名字，算参加，不算给哪一项'
            on={isInvalid}
            onChange={setInvalid}
          />
        </Cells>
      </View>
      <FormEnd
        trouble={sending.trouble}
        off={!isInvalid && !choice && '先选票上的'}
        busy={sending.isBusy && '正在录……'}
        onPress={() => void read()}
      >
        录好
      </FormEnd>
    </Sheet>
  )
}
