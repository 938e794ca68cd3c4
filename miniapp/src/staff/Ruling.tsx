import { View } from '@tarojs/components'
import { Strip } from '../kit/Strip'
import { deskLevel } from '../workOrder/deskLevel'
import type { OrderInHand } from './useOrderInHand'

/** 反复: closed twice, and here again. Whoever mends it should look at what lies behind it. */
export const Again = ({ inHand: { seen } }: { inHand: OrderInHand }) =>
  seen.isAgain ? (
    <View className='mt3'>
      <Strip kind='late' icon='retry' title='同一处，这是第三次了'>
        前两次销了又来。先找根子，别只修这一回。
      </Strip>
    </View>
  ) : null

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
