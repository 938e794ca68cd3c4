import { View } from '@tarojs/components'
import { Strip } from '../kit/Strip'
import { deskLevel } from '../workOrder/deskLevel'
import type { OrderInHand } from './useOrderInHand'

/** 裁定: returned three times, those above the community say who must, and why; the community settles it no more. */
export function Ruling({ inHand: { seen } }: { inHand: OrderInHand }) {
  const { returns, holder, awaitsRuling } = seen.order
  if (!awaitsRuling) return null
  const above = deskLevel(holder?.id) === 'district' ? '区里' : '街道'
  return (
    <View className='mt3'>
      <Strip kind='call' icon='flag' title={`退过 ${returns} 次，交${above}裁定`}>
        {seen.moves.includes('dispatch')
          ? '派给谁由您裁定。理由会留作判例，以后同样的事照着派。'
          : `派给谁由${above}裁定，等${above}派。`}
      </Strip>
    </View>
  )
}
