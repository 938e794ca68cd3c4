import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Button } from '../kit/Button'
import type { OrderSeen } from './OrderHead'

/** A suggestion may be more than one hand can settle: then neighbours talk it over 议事. */
export const ToTopic = ({ order: { id, kind } }: { order: OrderSeen }) =>
  kind === 'suggestion' ? (
    <View className='mt4'>
      <Button
        icon='people'
        onPress={() => void Taro.navigateTo({ url: `/topic/propose?order=${encodeURIComponent(id)}` })}
      >
        提出来，请邻居一起商量
      </Button>
    </View>
  ) : null
