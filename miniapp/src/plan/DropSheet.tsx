import { useState } from 'react'
import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { mostReason } from '../../../shared/plan/commands'
import { useKept } from '../drafts/useKept'
import { Button } from '../kit/Button'
import { Sheet } from '../kit/Sheet'
import { Refusal } from '../resident/Refusal'
import { ReasonField } from '../staff/ReasonField'
import type { EntrySheetProps } from './EntrySheets'

/** 撤下: of what all have read, why; that stays. */
export function DropSheet({ entry, moving, onClose }: EntrySheetProps) {
  const [written, write, forget] = useKept(`plan drop ${entry.id}`, { reason: '' })
  const [isTried, setTried] = useState(false)
  const isDraft = !entry.moves.includes('progress')
  // What came from an earlier month all have read.
  const isPublic = !isDraft || entry.since !== undefined
  const reason = written.reason.trim().slice(0, mostReason)
  async function send() {
    setTried(true)
    if (isPublic && !reason) return
    const input = { entryId: entry.id, ...(isPublic && { reason }) }
    if (!(await moving.make({ move: 'drop', input, say: '撤下了' }))) return
    forget()
    onClose()
    if (isDraft) void Taro.navigateBack()
  }
  return (
    <Sheet open title='撤下这一件' onClose={onClose}>
      {isPublic ? (
        <ReasonField
          label='为什么不办了？'
          phrases={['并到专题里一起办', '不归街道办，转给主管单位', '已经没有人报了']}
          hint={`撤下的还列在这个月里，${isDraft ? '公开以后' : ''}居民看得到原因。`}
          value={written.reason}
          wrong={isTried && !reason ? '写一句为什么' : undefined}
          onChange={(next) => write(() => ({ reason: next }))}
        />
      ) : (
        <View className='mt2'>还没公开，撤下不用写原因。记录里看得到谁撤的。</View>
      )}
      <Refusal words={moving.trouble} />
      <View className='mt4'>
        <Button big kind='danger' busy={moving.isBusy && '正在撤……'} onPress={() => void send()}>
          撤下
        </Button>
      </View>
    </Sheet>
  )
}
