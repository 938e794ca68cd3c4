import { useState } from 'react'
import { View } from '@tarojs/components'
import { dayMs } from '../../../shared/clock/china'
import type { Ask } from '../../../shared/workOrder/commands'
import { dueText } from '../clockText'
import { aria } from '../kit/aria'
import { Chip } from '../kit/Chip'
import { Field } from '../kit/Field'
import { Sheet } from '../kit/Sheet'
import { ReasonField } from './ReasonField'
import { SendButton } from './SendButton'
import type { OrderInHand } from './useOrderInHand'

type Words = { title: string; when: string; days: number[]; phrases: string[]; hint: string; button: string }

const words: Record<Ask, Words> = {
  extend: {
    title: '延期',
    when: '要晚几天办好？',
    days: [1, 3, 7, 15],
    phrases: ['材料还没到', '要等天气好', '要几家一起做'],
    hint: '街道督办批了才算数，批下来以前还按原来的时限。居民看得到这句话。',
    button: '申请延期',
  },
  suspend: {
    title: '挂账',
    when: '几天后再看？',
    days: [7, 15, 30, 60],
    phrases: ['等资金到位', '等手续批下来', '等产权单位答复'],
    hint: '街道督办批了才停表；到那一天自动接着走，能早办就早销账。居民看得到这句话。',
    button: '申请挂账',
  },
}

/** Put off from the day that was promised; looked at again counted from today. */
function startOf(move: Ask, { now, seen }: OrderInHand) {
  const { promisedAt } = seen.order
  return move === 'extend' && promisedAt ? Math.max(now, Date.parse(promisedAt)) : now
}

/** 申请延期, 申请挂账: until when, and why. */
export function AskSheet({ inHand, move }: { inHand: OrderInHand; move: Ask }) {
  const [days, setDays] = useState<number>()
  const [isTried, setTried] = useState(false)
  const { title, phrases, hint, button } = words[move]
  const reason = inHand.wordsOf(move).trim()
  const submit = () => {
    setTried(true)
    if (!days || !reason) return undefined
    const until = new Date(startOf(move, inHand) + days * dayMs).toISOString()
    return void inHand.make({ move, input: { reason, until } })
  }
  return (
    <Sheet open title={title} onClose={() => inHand.openSheet(undefined)}>
      <DaysField inHand={inHand} move={move} days={days} onChange={setDays} isTried={isTried} />
      <ReasonField
        label='为什么？'
        phrases={phrases}
        value={inHand.wordsOf(move)}
        onChange={(typed) => inHand.type(move, typed)}
        hint={hint}
        wrong={isTried && !reason ? '写一句原因，或者点上面一句' : undefined}
      />
      <SendButton inHand={inHand} move={move} text={button} onPress={submit} />
    </Sheet>
  )
}

type DaysFieldProps = {
  inHand: OrderInHand
  move: Ask
  days: number | undefined
  onChange: (days: number) => void
  isTried: boolean
}

function DaysField({ inHand, move, days, onChange, isTried }: DaysFieldProps) {
  const { when, days: offered } = words[move]
  const until = days && dueText(startOf(move, inHand) + days * dayMs, inHand.now)
  return (
    <Field
      label={when}
      wrong={isTried && !days ? '先选几天' : undefined}
      {...(until && { hint: `${until}${move === 'extend' ? '办好' : '再看'}` })}
    >
      <View className='chips' {...aria({ role: 'radiogroup', label: when })}>
        {offered.map((count) => (
          <Chip key={count} text={`${count} 天`} chosen={days === count} onPress={() => onChange(count)} />
        ))}
      </View>
    </Field>
  )
}
