import { View } from '@tarojs/components'
import { Holder } from '../kit/Holder'
import { Slip } from '../kit/Slip'
import { holderName } from './afterMove'
import type { OrderInHand } from './useOrderInHand'

/** Whose hands it is in, unless they are the reader's own. */
export function HolderCell({ inHand: { seen } }: { inHand: OrderInHand }) {
  const { holder } = seen.order
  if (!holder) return null
  return (
    <View className='mt3'>
      <Slip>
        <Holder
          name={holderName(seen.order)}
          say='现在在谁手里'
          now
          face={holder.name.slice(0, 1)}
          {...(holder.phone && { phone: holder.phone })}
        />
      </Slip>
    </View>
  )
}
