import { useState } from 'react'
import { View } from '@tarojs/components'
import { Button } from '../kit/Button'
import { Field } from '../kit/Field'
import { Sheet } from '../kit/Sheet'
import { TextArea } from '../kit/TextArea'
import { PhotoField } from './PhotoField'
import { TroubleStrip } from './TroubleStrip'
import type { OrderInHand } from './useOrderInHand'

/** 跟进: who may read it is chosen by the button that sends it, so that nothing goes to the wrong eyes by default. */
export function NoteSheet({ inHand }: { inHand: OrderInHand }) {
  const [isAsked, ask] = useState(false)
  const words = inHand.wordsOf('note')
  const submit = (internal: boolean) => {
    ask(true)
    if (!words.trim()) return undefined
    const input = { words: words.trim(), ...(internal && { internal }) }
    return void inHand.make({ move: 'note', input, photos: inHand.photosOf('note') })
  }
  const wrong = isAsked && !words.trim() ? '写一句现在的情况' : undefined
  const busy = inHand.busy === 'note' && '正在交……'
  return (
    <Sheet open title='跟进' onClose={() => inHand.openSheet(undefined)}>
      <Field label='现在怎么样了？' wrong={wrong}>
        <TextArea
          label='现在怎么样了？'
          value={words}
          onChange={(text) => inHand.type('note', text)}
          max={1000}
          wrong={wrong !== undefined}
        />
      </Field>
      <PhotoField inHand={inHand} field='note' label='照片' note='可以不拍' />
      <View className='mt4'>
        <TroubleStrip trouble={inHand.trouble} />
        <View className='stack stack--2'>
          <Button kind='main' big busy={busy} onPress={() => submit(false)}>
            记下，居民也看得到
          </Button>
          <Button kind='line' big icon='eyeoff' busy={busy} onPress={() => submit(true)}>
            只给工作人员看
          </Button>
        </View>
      </View>
    </Sheet>
  )
}
