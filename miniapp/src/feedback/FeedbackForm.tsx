import { useState } from 'react'
import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { useKept } from '../drafts/useKept'
import { useSend } from '../drafts/useSend'
import { Button } from '../kit/Button'
import { Field } from '../kit/Field'
import { TextArea } from '../kit/TextArea'
import { Refusal } from '../resident/Refusal'

const label = '哪里不好用？想要什么？'
const most = 1000

type Written = { words: string }

/** 投诉建议: a box and a button. What is typed stays until it left. */
export function FeedbackForm({ written }: { written: ReturnType<typeof useKept<Written>> }) {
  const [{ words }, change, forget] = written
  const [isMissing, setMissing] = useState(false)
  const { send, isBusy, refusal } = useSend()

  const write = (next: string) => {
    change(() => ({ words: next }))
    setMissing(false)
  }
  async function press() {
    const said = words.trim()
    if (!said) return setMissing(true)
    const is = await send('sendFeedback', { body: { words: said }, title: `投诉建议：${said.slice(0, 30)}` })
    if (is !== 'sent' && is !== 'waiting') return
    if (is === 'sent') void Taro.showToast({ title: '交上去了，3 天内答复您', icon: 'none' })
    write('')
    forget()
  }
  return (
    <View>
      <Refusal words={refusal} />
      <Field
        label={label}
        wrong={isMissing ? '还没写，写一句就行' : undefined}
        hint='说的是这个程序，3 天内答复您。外面哪里坏了、脏了，请到首页“报事”，那里有人办。'
      >
        <TextArea label={label} value={words} max={most} wrong={isMissing} onChange={write} />
      </Field>
      <View className='mt4'>
        <Button big kind='main' busy={isBusy && '正在交……'} onPress={() => void press()}>
          交上去
        </Button>
      </View>
    </View>
  )
}
