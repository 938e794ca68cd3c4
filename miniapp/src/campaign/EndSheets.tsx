import { useState } from 'react'
import { View } from '@tarojs/components'
import { useKept } from '../drafts/useKept'
import { Button } from '../kit/Button'
import { Sheet } from '../kit/Sheet'
import { Refusal } from '../resident/Refusal'
import { FormEnd } from '../resident/FormEnd'
import { ReasonField } from '../staff/ReasonField'
import { useNow } from '../useNow'
import type { CampaignSheetsProps } from './CampaignSheets'
import { UntilField } from './UntilField'
import { untilWrong } from './untilWrong'

const noReason = '写一句为什么'

/** 取消: why it is not done after all. */
export function CancelSheet({ campaign, moving, onClose }: CampaignSheetsProps) {
  const [{ reason }, write, forget] = useKept(`cancel ${campaign.id}`, { reason: '' })
  const [isTried, setTried] = useState(false)
  async function send() {
    setTried(true)
    if (!reason.trim()) return
    const input = { reason: reason.trim().slice(0, 300) }
    if (!(await moving.make({ move: 'cancel', input, say: '取消了' }))) return
    forget()
    onClose()
  }
  return (
    <Sheet open title='取消，写明原因' onClose={onClose}>
      <ReasonField
        label='为什么不办了？'
        phrases={['并到别的专题一起办', '已经没有人报了', '不归街道办，转给主管单位']}
        value={reason}
        wrong={isTried && !reason.trim() ? noReason : undefined}
        onChange={(next) => write(() => ({ reason: next }))}
      />
      <Refusal words={moving.trouble} />
      <View className='mt4'>
        <Button big kind='danger' busy={moving.isBusy && '正在取消……'} onPress={() => void send()}>
          取消这个专题
        </Button>
      </View>
    </Sheet>
  )
}

/** 重启: why, and until when this time. */
export function ReopenSheet({ campaign, moving, onClose }: CampaignSheetsProps) {
  const [written, write, forget] = useKept(`reopen ${campaign.id}`, { reason: '', until: '' })
  const [isTried, setTried] = useState(false)
  const { until } = written
  const now = useNow()
  const reason = written.reason.trim().slice(0, 300)
  async function send() {
    setTried(true)
    if (!reason || untilWrong(until, now)) return
    if (!(await moving.make({ move: 'reopen', input: { reason, until }, say: '重启了' }))) return
    forget()
    onClose()
  }
  return (
    <Sheet open title='重启，写明原因' onClose={onClose}>
      <ReasonField
        label='为什么要再办一回？'
        {...(campaign.status === 'closed' && { hint: '居民看得到：上回办结时怎么说的，这回为什么重启。' })}
        phrases={['又有人报了', '办完又坏了', '还有地方没办到']}
        value={written.reason}
        wrong={isTried && !reason ? noReason : undefined}
        onChange={(next) => write((before) => ({ ...before, reason: next }))}
      />
      <UntilField
        value={until}
        isTried={isTried}
        onChange={(next) => write((before) => ({ ...before, until: next }))}
      />
      <FormEnd trouble={moving.trouble} busy={moving.isBusy && '正在重启……'} onPress={() => void send()}>
        重启
      </FormEnd>
    </Sheet>
  )
}
