import { View } from '@tarojs/components'
import { Icon } from '../kit/Icon'
import type { OrderInHand } from './useOrderInHand'

/** 协办: who helps, and that the lead answers for it. */
export function Assisting({ inHand: { seen } }: { inHand: OrderInHand }) {
  const { assisting, holder } = seen.order
  if (assisting.length === 0) return null
  const lead = holder?.unitName ?? holder?.name ?? '牵头的'
  return (
    <View className='row row--top mt2 t-small'>
      <Icon name='people' size='s' />
      <View className='ml1'>
        协办：{assisting.map(({ unitName }) => unitName).join('、')}。{lead}牵头，负责到底。
      </View>
    </View>
  )
}
