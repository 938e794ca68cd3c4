import { useState } from 'react'
import type { TopicSeen } from '../../../shared/topic/topic'
import { Sheet } from '../kit/Sheet'
import { FormEnd } from '../resident/FormEnd'
import { ReasonField } from '../staff/ReasonField'
import { OwnerField } from './OwnerField'
import type { TopicMoving } from './useTopicMove'

type HandSheetProps = { topic: TopicSeen; moving: TopicMoving; onClose: () => void }

/** 换牵头人: to oneself, or to whoever raised it, or somebody who serves there. */
export function HandSheet({ topic, moving, onClose }: HandSheetProps) {
  const [owner, setOwner] = useState('')
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  async function hand() {
    setTried(true)
    if (!owner || !reason.trim()) return
    const input = { owner, reason: reason.trim() }
    if (await moving.make({ move: 'hand', input, say: '牵头人换了' })) onClose()
  }
  return (
    <Sheet open title={`换牵头人：现在是${topic.owner?.name ?? '没有人'}`} onClose={onClose}>
      <OwnerField
        topic={topic}
        value={owner}
        wrong={isTried && !owner ? '定一个牵头人' : undefined}
        onChange={setOwner}
      />
      <ReasonField
        label='为什么换？大家看得到'
        phrases={['调走了', '顾不上', '本人不愿意再牵头']}
        value={reason}
        wrong={isTried && !reason.trim() ? '写一句为什么' : undefined}
        onChange={setReason}
      />
      <FormEnd trouble={moving.trouble} busy={moving.isBusy && '正在换……'} onPress={() => void hand()}>
        换牵头人
      </FormEnd>
    </Sheet>
  )
}
