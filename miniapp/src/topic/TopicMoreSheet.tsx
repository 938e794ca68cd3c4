import { useState } from 'react'
import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { TopicSeen } from '../../../shared/topic/topic'
import { handOut, handOutSays } from '../handOut'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Sheet } from '../kit/Sheet'
import { Refusal } from '../resident/Refusal'
import { Refused } from '../Refused'
import { callTopic, type TopicApi } from './topicApi'
import type { TopicForm } from './topicForms'

type TopicMoreSheetProps = {
  topic: TopicSeen
  onForm: (form: TopicForm) => void
  onLog: () => void
  onClose: () => void
  source?: TopicApi
}

/** What is asked for now and then: the whole record, the public log, taking it back. */
export function TopicMoreSheet(props: TopicMoreSheetProps) {
  const { topic, onForm, onLog, onClose, source = { callTopic } } = props
  const [trouble, setTrouble] = useState<string>()

  async function takeRecord() {
    try {
      const { fileName, csv } = await source.callTopic('exportTopic', { params: { topicId: topic.id } })
      await handOut({ name: fileName, text: csv })
      onClose()
    } catch (error) {
      setTrouble(error instanceof Refused ? error.message : '没发出去，再点一次试试')
    }
  }
  return (
    <Sheet open title='还能做什么' onClose={onClose}>
      <Refusal words={trouble} />
      <View className='mt3'>
        <Cells>
          <Cell
            icon='doc'
            title='全部记录，成一张表格'
            note={handOutSays}
            onPress={() => void takeRecord()}
          />
          <Cell
            icon='eyeoff'
            title='意见是怎么看的'
            note='放出来、没放出来，为什么，都有记录'
            onPress={onLog}
          />
          {topic.deskPhone && (
            <Cell
              icon='phone'
              title={`打电话问${topic.deskName}`}
              note={topic.deskPhone}
              onPress={() => void Taro.makePhoneCall({ phoneNumber: topic.deskPhone ?? '' })}
            />
          )}
          {topic.moves.includes('withdraw') && (
            <Cell
              icon='back'
              title='撤回这件事'
              note='还没往下议，可以撤回'
              onPress={() => onForm('withdraw')}
            />
          )}
        </Cells>
      </View>
    </Sheet>
  )
}
