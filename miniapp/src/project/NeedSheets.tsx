import { useState } from 'react'
import type { NeedSeen } from '../../../shared/project/project'
import { PhotosField } from '../chair/PhotosField'
import { useSendPhotos } from '../chair/useSendPhotos'
import type { DraftPhoto } from '../drafts/draft'
import { useKept } from '../drafts/useKept'
import { Field } from '../kit/Field'
import { Sheet } from '../kit/Sheet'
import { TextArea } from '../kit/TextArea'
import { FormEnd } from '../resident/FormEnd'
import { ReasonField } from '../staff/ReasonField'
import { ChangeNeedSheet } from './ChangeNeedSheet'
import { HandSheet } from './HandSheet'
import { NeedMoreSheet } from './NeedMoreSheet'
import type { NeedMoving } from './useNeedMove'

export type NeedDeed = 'more' | 'change' | 'hand' | 'progress' | 'finish' | 'unmatch' | 'drop' | 'reopen'
export type NeedSheetProps = { need: NeedSeen; moving: NeedMoving; onClose: () => void }

type Props = NeedSheetProps & { open: NeedDeed | undefined; onOpen: (deed: NeedDeed) => void }

export function NeedSheets({ open, onOpen, ...known }: Props) {
  if (!open) return null
  if (open === 'more') return <NeedMoreSheet {...known} onOpen={onOpen} />
  if (open === 'change') return <ChangeNeedSheet {...known} />
  if (open === 'hand') return <HandSheet {...known} />
  if (open === 'progress' || open === 'finish') return <NoteSheet key={open} {...known} deed={open} />
  return <ReasonSheet key={open} {...known} deed={open} />
}

const noteWords = {
  progress: { title: '记一条进展', button: '记下来', say: '记下了，关注的人会收到消息' },
  finish: { title: '办成了，写明结果', button: '办成了', say: '办成了，大家看得到' },
}

/** One line for all to read, with photos. */
function NoteSheet({ need, moving, onClose, deed }: NeedSheetProps & { deed: 'progress' | 'finish' }) {
  const [written, write, forget] = useKept(`${deed} ${need.id}`, { words: '', photos: [] as DraftPhoto[] })
  const [isTried, setTried] = useState(false)
  const photos = useSendPhotos()
  const words = written.words.trim()
  const { title, button, say } = noteWords[deed]
  async function send() {
    setTried(true)
    if (!words) return
    const photoKeys = await photos.send(written.photos)
    if (!photoKeys || !(await moving.make({ move: deed, input: { words, photoKeys }, say }))) return
    forget()
    onClose()
  }
  return (
    <Sheet open title={title} onClose={onClose}>
      <Field
        label='办了什么？'
        wrong={isTried && !words ? '写一句就行' : undefined}
        hint='居民看得到。不写谁家、不写电话，不拍人脸和门牌。'
      >
        <TextArea
          label='办了什么'
          value={written.words}
          onChange={(next) => write((before) => ({ ...before, words: next }))}
        />
      </Field>
      <PhotosField
        label='照片'
        photos={written.photos}
        onChange={(change) => write((before) => ({ ...before, photos: change(before.photos) }))}
      />
      <FormEnd
        trouble={photos.trouble ?? moving.trouble}
        busy={(photos.isBusy || moving.isBusy) && '正在记……'}
        onPress={() => void send()}
      >
        {button}
      </FormEnd>
    </Sheet>
  )
}

const reasonWords = {
  unmatch: { title: '对接不成，退回需求', phrases: ['出的一方来不了了', '对不上，另找一个'] },
  drop: { title: '撤下这条需求', phrases: ['已经解决了', '重复列了', '不归街道办'] },
  reopen: { title: '重新列为需求', phrases: ['又有人要', '上次没办完'] },
}

const seenHint = '居民看得到：上回办成时怎么说的，这回为什么又列上来。不写谁家、不写电话。'

/** Why it goes back, comes off, or comes up again. */
function ReasonSheet({ need, moving, onClose, deed }: NeedSheetProps & { deed: keyof typeof reasonWords }) {
  const [{ reason }, write, forget] = useKept(`${deed} ${need.id}`, { reason: '' })
  const [isTried, setTried] = useState(false)
  const { title, phrases } = reasonWords[deed]
  async function send() {
    setTried(true)
    if (!reason.trim()) return
    const input = { reason: reason.trim().slice(0, 300) }
    if (!(await moving.make({ move: deed, input, say: '好了' }))) return
    forget()
    onClose()
  }
  return (
    <Sheet open title={title} onClose={onClose}>
      <ReasonField
        label='为什么？'
        phrases={phrases}
        {...(deed === 'reopen' && need.status === 'done' && { hint: seenHint })}
        value={reason}
        wrong={isTried && !reason.trim() ? '写一句为什么' : undefined}
        onChange={(next) => write(() => ({ reason: next }))}
      />
      <FormEnd trouble={moving.trouble} busy={moving.isBusy && '等一下……'} onPress={() => void send()}>
        {title}
      </FormEnd>
    </Sheet>
  )
}
