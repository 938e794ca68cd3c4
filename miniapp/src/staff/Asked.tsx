import { View } from '@tarojs/components'
import { whenText } from '../clockText'
import { Strip } from '../kit/Strip'
import { askedWords } from './journey'
import type { OrderInHand } from './useOrderInHand'

/** What is asked for, with the reason, or that the clock stands still: to know before anything is decided. */
export function Asked({ inHand: { seen, now } }: { inHand: OrderInHand }) {
  const { asked: ask, suspendedUntil } = seen.order
  if (ask) {
    const step = [...seen.steps].reverse().find(({ move }) => move === ask.for)
    const until = ask.for === 'extend' ? '办好' : '再看'
    return (
      <View className='mt3'>
        <Strip
          kind='wait'
          icon='clock'
          title={`${step?.by.name ?? ''}${askedWords[ask.for]}，${whenText(ask.until, now)} 前${until}`}
        >
          {step?.words}
        </Strip>
      </View>
    )
  }
  if (!suspendedUntil) return null
  return (
    <View className='mt3'>
      <Strip kind='info' icon='clock' title='挂着，时限停着'>
        {whenText(suspendedUntil, now)} 自动接着走，能办了就早点销账。
      </Strip>
    </View>
  )
}
