import { View } from '@tarojs/components'
import { isDistrict } from '../../../shared/place/codes'

/** How a number is opened, and what is never counted. */
export const Foot = ({ node }: { node: string }) => (
  <View className='t-note mt3'>
    {isDistrict(node)
      ? '全区的数是各街道加起来的。点一个街道，看它的数和背后的单子。'
      : '点任何一个数，都能看到它背后的单子。'}
    只算事，不算人。
  </View>
)
