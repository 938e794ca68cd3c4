import { View } from '@tarojs/components'
import type { Numbers } from '../../../shared/numbers/answer'
import { isDistrict } from '../../../shared/place/codes'
import { dateOf } from '../clockText'

/** 11/24 从工单重新数过，全部对得上。 */
const auditedSaid = ({ at, differences }: NonNullable<Numbers['audited']>) =>
  `${dateOf(at)} 从工单重新数完一遍，${differences > 0 ? `${differences} 处不一样，已经改正` : '全部对得上'}。`

/** How a number is opened, and what is never counted. */
export const Foot = ({ numbers: { node, audited } }: { numbers: Pick<Numbers, 'node' | 'audited'> }) => (
  <View className='t-note mt3'>
    {isDistrict(node.id)
      ? '全区的数是各街道加起来的。点一个街道，看它的数和背后的单子。'
      : '点任何一个数，都能看到它背后的单子。'}
    只算事，不算人。
    {audited && <View className='mt1'>{auditedSaid(audited)}</View>}
  </View>
)
