import { useState } from 'react'
import { View } from '@tarojs/components'
import { verdicts, type Verdict } from '../../../shared/topic/commands'
import { verdictWords } from '../../../shared/topic/copy'
import type { DraftPhoto } from '../drafts/draft'
import { useKept } from '../drafts/useKept'
import { Choices } from '../kit/Choices'
import { Field } from '../kit/Field'
import type { IconName } from '../kit/iconNames'
import { Sheet } from '../kit/Sheet'
import { Strip } from '../kit/Strip'
import { TextArea } from '../kit/TextArea'
import { FormEnd } from '../resident/FormEnd'
import { PhotosField } from './PhotosField'
import type { PromiseSheetProps } from './PromiseSheet'
import type { PromiseSeen } from './PromiseSlip'
import { useSendPhotos } from './useSendPhotos'

type FulfilSheetProps = PromiseSheetProps & { promise: PromiseSeen }
type Written = { is: Verdict | ''; words: string; photos: DraftPhoto[] }

const icons: Record<Verdict, IconName> = { kept: 'checkring', partly: 'pass', broken: 'cross' }

const lacking = ({ is, words }: Written): { is?: string; words?: string } => ({
  ...(!is && { is: '选一个' }),
  ...(!words.trim() && { words: '写一句' }),
})

/** 报结果: what came of it, with photos; residents say what they think of it in the last step. */
export function FulfilSheet({ topic, promise, moving, onClose }: FulfilSheetProps) {
  const blank: Written = { is: '', words: '', photos: [] }
  const [written, write, forget] = useKept(`fulfil ${topic.id} ${promise.n}`, blank)
  const [isTried, setTried] = useState(false)
  const photos = useSendPhotos()
  const { is } = written
  const words = written.words.trim()
  const wrong = isTried ? lacking(written) : {}
  const set = (part: Partial<Written>) => write((before) => ({ ...before, ...part }))

  async function send() {
    setTried(true)
    if (!is || !words) return
    const photoKeys = await photos.send(written.photos)
    if (!photoKeys) return
    const input = { n: promise.n, is, words, photoKeys }
    if (!(await moving.make({ move: 'fulfil', input, say: '结果报出去了' }))) return
    forget()
    onClose()
  }
  return (
    <Sheet open title='报结果' onClose={onClose}>
      <View className='t-small'>{promise.what}</View>
      <Field label='做到没有？' wrong={wrong.is}>
        <Choices
          label='做到没有'
          options={verdicts.map((value) => ({ value, text: verdictWords[value], icon: icons[value] }))}
          value={is || undefined}
          onChange={(next) => set({ is: next })}
        />
      </Field>
      {is === 'kept' && <StillOpen promise={promise} />}
      <Field label='做了什么，差什么？' wrong={wrong.words}>
        <TextArea label='做了什么，差什么' value={written.words} onChange={(next) => set({ words: next })} />
      </Field>
      <PhotosField
        label='照片'
        photos={written.photos}
        onChange={(change) => write((before) => ({ ...before, photos: change(before.photos) }))}
      />
      <FormEnd
        trouble={photos.trouble ?? moving.trouble}
        busy={(photos.isBusy || moving.isBusy) && '正在报……'}
        onPress={() => void send()}
      >
        报结果
      </FormEnd>
    </Sheet>
  )
}

/** It may be done all the same; who reports it knows what all will read beside it. */
function StillOpen({ promise: { orders } }: Pick<FulfilSheetProps, 'promise'>) {
  const open = orders.filter(({ isClosed }) => !isClosed).length
  if (open === 0) return null
  return (
    <View className='mt3'>
      <Strip kind='call' icon='alert' title={`还有 ${open} 张单没办完`}>
        现在报“做到了”，大家会看到这几张单还没办完。真做到了，也可以报。
      </Strip>
    </View>
  )
}
