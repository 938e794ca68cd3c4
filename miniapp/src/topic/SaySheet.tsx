import { useState } from 'react'
import { View } from '@tarojs/components'
import { personalWords } from '../../../shared/opinion/copy'
import { mostOpinionWords } from '../../../shared/opinion/opinion'
import { personalThingIn } from '../../../shared/opinion/personalThing'
import { useKept } from '../drafts/useKept'
import { Field } from '../kit/Field'
import { Sheet } from '../kit/Sheet'
import { TextArea } from '../kit/TextArea'
import { FormEnd } from '../resident/FormEnd'
import { useSaying, type Saying } from './useSaying'

const wrongWith = (words: string) => {
  if (!words) return '写一句就行'
  const thing = personalThingIn(words)
  return thing && personalWords[thing]
}

/** 说说我的想法: one short statement. Who said it is shown to nobody. */
export function SaySheet(props: Saying) {
  const { question, onClose } = props
  const [{ words }, change, forget] = useKept(`say ${props.topicId} ${question?.n ?? ''}`, { words: '' })
  const [isTried, setTried] = useState(false)
  const wrong = isTried ? wrongWith(words.trim()) : undefined
  const { make, isBusy, trouble } = useSaying({
    ...props,
    onClose: () => {
      forget()
      onClose()
    },
  })

  const press = () => {
    setTried(true)
    if (!wrongWith(words.trim())) void make(words.trim())
  }
  return (
    <Sheet open title={question ? '回答这个问题' : '说说我的想法'} onClose={onClose}>
      <View className='t-small said'>
        {question?.words ?? '一次说一个意思，大家好表态。别人只看到“一位邻居说的”。'}
      </View>
      <View className='mt4'>
        <Field label='您的想法' wrong={wrong}>
          <TextArea
            label='您的想法'
            value={words}
            max={mostOpinionWords}
            wrong={Boolean(wrong)}
            onChange={(next) => change(() => ({ words: next }))}
          />
        </Field>
      </View>
      <FormEnd trouble={trouble} busy={isBusy && '正在交……'} onPress={press}>
        交给大家看
      </FormEnd>
    </Sheet>
  )
}
