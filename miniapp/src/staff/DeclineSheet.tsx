import { useState } from 'react'
import { View } from '@tarojs/components'
import { Field } from '../kit/Field'
import { Sheet } from '../kit/Sheet'
import { Chip } from '../kit/Chip'
import { TextField } from '../kit/TextField'
import { ReasonField } from './ReasonField'
import { SendButton } from './SendButton'
import type { OrderInHand } from './useOrderInHand'

const phrases = ['不归街道管', '是私人之间的事', '已经在别处办', '说的事没有查到']

const mostPlaces = 6

type Wrong = { reason?: string; instead?: string }

function whatIsMissing(reason: string, instead: string): Wrong {
  return {
    ...(!reason.trim() && { reason: '写一句为什么不受理' }),
    ...(!instead.trim() && { instead: '写上该找谁，居民才知道往哪去' }),
  }
}

/** 不予受理: why, and whom to turn to instead. */
export function DeclineSheet({ inHand }: { inHand: OrderInHand }) {
  const reason = inHand.wordsOf('decline')
  const instead = inHand.wordsOf('declineInstead')
  const [isAsked, ask] = useState(false)
  const missing = whatIsMissing(reason, instead)
  const wrong = isAsked ? missing : {}
  const submit = () => {
    ask(true)
    if (missing.reason || missing.instead) return
    void inHand.make({ move: 'decline', input: { reason: `${reason.trim()}。可以找：${instead.trim()}` } })
  }
  return (
    <Sheet open title='不予受理' onClose={() => inHand.openSheet(undefined)}>
      <ReasonField
        label='为什么不受理？'
        phrases={phrases}
        value={reason}
        onChange={(words) => inHand.type('decline', words)}
        wrong={wrong.reason}
      />
      <Field label='居民该找谁？' wrong={wrong.instead} hint='名字和电话都写上。居民看得到。'>
        <View className='chips'>
          {placesInstead(inHand).map((place) => (
            <Chip
              key={place}
              text={place}
              chosen={instead === place}
              onPress={() => inHand.type('declineInstead', place)}
            />
          ))}
        </View>
        <View className='mt2'>
          <TextField
            label='居民该找谁？'
            value={instead}
            onChange={(words) => inHand.type('declineInstead', words)}
            wrong={wrong.instead !== undefined}
          />
        </View>
      </Field>
      <SendButton inHand={inHand} move='decline' text='不予受理' onPress={submit} />
    </Sheet>
  )
}

/** 119、110、120: where it depends on what has happened, none of them stands alone. */
function numbersOf(words: string, phone: string) {
  const emergency = [...new Set(words.match(/\b1(?:10|19|20)\b/g))]
  return emergency.length > 1 ? emergency.join('、') : phone
}

/** Those the catalogue itself sends people to. */
function placesInstead({ catalogue }: OrderInHand) {
  const told = catalogue?.categories.flatMap(({ name, stopper }) =>
    stopper?.phone ? [`${name}打 ${numbersOf(stopper.words, stopper.phone)}`] : [],
  )
  return [...new Set(told)].slice(0, mostPlaces)
}
