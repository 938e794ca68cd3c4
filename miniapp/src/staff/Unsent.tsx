import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Strip } from '../kit/Strip'
import { usePendings } from './usePending'
import { orderUrl, type Workplace } from './workplaces'

/** What was decided and is still in the phone: each that came back by name, those that wait by their count. */
export function Unsent({ place }: { place: Workplace }) {
  const drafts = [...usePendings()].filter(([orderId]) => orderId)
  const refused = drafts.filter(([, draft]) => draft.refused)
  const waiting = drafts.length - refused.length
  if (drafts.length === 0) return null
  return (
    <View className='stack stack--2 staff-unsent'>
      {refused.map(([orderId, { id, title, refused: why }]) => (
        <Strip
          key={id}
          kind='late'
          icon='alert'
          title={`没交上：${title}`}
          onPress={() => void Taro.navigateTo({ url: orderUrl(place, orderId) })}
        >
          {why?.words}
        </Strip>
      ))}
      {waiting > 0 && (
        <Strip kind='call' icon='send'>
          {waiting} 件等着交，有网自动交。
        </Strip>
      )}
    </View>
  )
}
