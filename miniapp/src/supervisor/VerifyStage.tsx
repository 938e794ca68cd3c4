import { View } from '@tarojs/components'
import { refusalWords } from '../../../shared/refusalWords'
import { Section } from '../kit/Section'
import { Slip } from '../kit/Slip'
import { Strip } from '../kit/Strip'
import { MoveBar } from '../staff/MoveBar'
import { OrderSheet } from '../staff/OrderSheet'
import type { StageProps } from '../staff/StaffOrder'
import type { OrderInHand } from '../staff/useOrderInHand'
import { Words } from '../staff/Words'
import { Evidence } from './Evidence'
import { useVerifying } from './useVerifying'
import { VerdictForm } from './VerdictForm'
import { finishedText, finishOf } from './verifying'

/** 核查: was it really done? Whoever handled it is not asked. */
export function VerifyStage({ inHand, place, title }: StageProps & { title: string }) {
  const verifying = useVerifying(inHand)
  const { moves, order } = inHand.seen
  const mayClose = moves.includes('close')
  const bar = (
    <MoveBar
      inHand={inHand}
      own={[
        { move: 'close', text: '销单', icon: 'seal', onPress: verifying.close },
        { move: 'rework', text: '返工', icon: 'back', onPress: () => inHand.openSheet('rework') },
      ]}
      say={mayClose && afterClosing(order.joined)}
    />
  )
  return (
    <OrderSheet inHand={inHand} place={place} title={title} bar={bar} photos={<Evidence inHand={inHand} />}>
      <WhatWasDone inHand={inHand} />
      {mayClose ? (
        <VerdictForm inHand={inHand} verifying={verifying} />
      ) : (
        <View className='mt4'>
          <Strip kind='plain' icon='lock'>
            {refusalWords.selfClose}。您觉得没办好，可以返工。
          </Strip>
        </View>
      )}
    </OrderSheet>
  )
}

const afterClosing = (joined: number) =>
  `销单后，${joined > 0 ? `报事的和遇到的 ${joined} 户` : '报事的居民'} 15 天内可以评价或要求重办。`

function WhatWasDone({ inHand: { seen, now } }: { inHand: OrderInHand }) {
  const finish = finishOf(seen.steps)
  if (!finish) return null
  return (
    <Section title='办了什么'>
      <Slip>
        {finish.words && <Words>{finish.words}</Words>}
        <View className='t-small mt1'>{finishedText(seen.order, finish, now)}</View>
      </Slip>
    </Section>
  )
}
