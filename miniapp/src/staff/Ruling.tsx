import { View } from '@tarojs/components'
import { parseOrderId } from '../../../shared/workOrder/id'
import { Strip } from '../kit/Strip'
import type { OrderInHand } from './useOrderInHand'

const returnsToRule = 3

/** 裁定: returned three times, the street says who must, and the community settles it no more. */
export function Ruling({ inHand: { seen } }: { inHand: OrderInHand }) {
  const { id, status, returns, holder } = seen.order
  const isWithStreet = holder?.id === `desk-${parseOrderId(id).street}`
  if (status !== 'filed' || returns < returnsToRule || !isWithStreet) return null
  const whose = seen.moves.includes('dispatch') ? '派给谁由您裁定' : '派给谁由街道裁定，等街道派'
  return (
    <View className='mt3'>
      <Strip kind='call' icon='flag' title={`退过 ${returns} 次，交街道裁定`}>
        {whose}。
      </Strip>
    </View>
  )
}
