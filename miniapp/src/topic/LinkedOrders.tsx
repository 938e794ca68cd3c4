import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { TopicSeen } from '../../../shared/topic/topic'
import { Button } from '../kit/Button'
import { orderUrl } from '../workOrder/OrderSlip'
import { topicUrl } from './TopicSlip'

const open = (url: string) => () => void Taro.navigateTo({ url })

/** The orders it came from, and the topic it went into. */
export const LinkedOrders = ({ topic: { orders, intoTopicId } }: { topic: TopicSeen }) => (
  <>
    {orders.length > 0 && <View className='t-note mt3'>邻居报过的：</View>}
    {orders.map(({ id, number, categoryName }) => (
      <Button key={id} kind='text' icon='slip' onPress={open(orderUrl(id))}>
        {`${categoryName}，单号 ${number}`}
      </Button>
    ))}
    {intoTopicId && (
      <View className='mt3'>
        <Button icon='merge' onPress={open(topicUrl(intoTopicId))}>
          去看并到一起的那件
        </Button>
      </View>
    )}
  </>
)
