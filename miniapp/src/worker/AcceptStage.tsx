import { dueText } from '../clockText'
import { useConsent } from '../notice/useConsent'
import { HolderCell } from '../staff/HolderCell'
import { MoveBar } from '../staff/MoveBar'
import { OrderSheet } from '../staff/OrderSheet'
import type { StageProps } from '../staff/StaffOrder'

/** 接单: it lies before one's unit or oneself. */
export function AcceptStage({ inHand, place, title }: StageProps & { title: string }) {
  const { promisedAt } = inHand.seen.order
  const askConsent = useConsent('staff')
  const bar = (
    <MoveBar
      inHand={inHand}
      own={[
        {
          move: 'accept',
          text: '接单',
          icon: 'hands',
          onPress: () => {
            askConsent()
            void inHand.make({ move: 'accept', input: {} })
          },
        },
        { move: 'return', text: '退单', onPress: () => inHand.openSheet('return') },
      ]}
      say={promisedAt && `接了就是您办，答应居民${dueText(promisedAt, inHand.now)}办好。`}
    />
  )
  return (
    <OrderSheet inHand={inHand} place={place} title={title} bar={bar}>
      <HolderCell inHand={inHand} />
    </OrderSheet>
  )
}
