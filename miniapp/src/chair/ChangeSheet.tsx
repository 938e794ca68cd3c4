import { useState } from 'react'
import { View } from '@tarojs/components'
import { mostMoved } from '../../../shared/meeting/meeting'
import { useKept } from '../drafts/useKept'
import { Button } from '../kit/Button'
import { Sheet } from '../kit/Sheet'
import { Refusal } from '../resident/Refusal'
import { useNow } from '../useNow'
import { CallFields } from './CallFields'
import { meetingOf, writtenOf } from './callWords'
import type { HeldProps } from './MeetingBoard'

/** 改时间地点 of a meeting that has not begun. */
export function ChangeSheet({ meeting, moving, onClose }: HeldProps & { onClose: () => void }) {
  const { topicId, n, at } = meeting
  const [written, write, forget] = useKept(`change ${topicId} ${n} ${at}`, writtenOf(meeting))
  const [isTried, setTried] = useState(false)
  const { meeting: changed, wrong } = meetingOf(written, useNow())
  async function change() {
    setTried(true)
    if (!changed || !(await moving.make({ move: 'change', ...changed }))) return
    forget()
    onClose()
  }
  return (
    <Sheet open title='改时间地点' onClose={onClose}>
      <CallFields
        written={written}
        wrong={isTried ? wrong : {}}
        set={(part) => write((before) => ({ ...before, ...part }))}
      />
      <Refusal words={moving.trouble} />
      <View className='t-small mt3'>
        时间或者地点变了，范围里的住户都会收到消息，所以一场会最多改 {mostMoved} 次。
      </View>
      <View className='mt3'>
        <Button big kind='main' busy={moving.isBusy && '正在改……'} onPress={() => void change()}>
          改好
        </Button>
      </View>
    </Sheet>
  )
}
