import { View } from '@tarojs/components'

export const Foot = () => (
  <View className='t-note mt3'>点任何一个数，都能看到它背后的单子。只算事，不算人。</View>
)
