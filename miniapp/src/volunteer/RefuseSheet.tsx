import type { Candidate } from '../../../shared/volunteer/volunteer'
import { WordsSheet } from '../resident/WordsSheet'

type RefuseSheetProps = {
  candidate: Candidate
  isBusy: boolean
  trouble: string | undefined
  onSay: (reason: string) => Promise<unknown>
  onClose: () => void
}

const ready = {
  asked: ['请先来社区见一面', '电话打不通，请改一下电话', '这几样要有证，请带来看看'],
  confirmed: ['搬走了', '本人说不做了', '约好了几次都没来'],
}

/** 不通过, or the confirmation taken back: always with a word to the person. */
export function RefuseSheet({ candidate, isBusy, trouble, onSay, onClose }: RefuseSheetProps) {
  const { id, name, answer } = candidate
  const isConfirmed = answer.state === 'confirmed'
  const send = (reason: string) =>
    onSay(reason).then(
      () => {
        onClose()
        return true
      },
      // Why not stands on the sheet, the words stay.
      () => false,
    )
  return (
    <WordsSheet
      name={`refuse ${id} ${answer.communityId}`}
      title={isConfirmed ? '收回确认' : '不通过'}
      say={`${name}看得到这句话，改了登记可以再来。`}
      label='为什么？'
      ready={isConfirmed ? ready.confirmed : ready.asked}
      max={200}
      button={isConfirmed ? '收回' : '不通过'}
      danger={isConfirmed}
      isBusy={isBusy}
      refusal={trouble}
      onSend={send}
      onClose={onClose}
    />
  )
}
