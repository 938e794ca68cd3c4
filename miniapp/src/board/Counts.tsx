import { View } from '@tarojs/components'
import type { Numbers } from '../../../shared/numbers/answer'
import { Pressable } from '../kit/Pressable'
import type { Opens } from './behind'

const counts = [
  { count: 'carried', name: '期初结转' },
  { count: 'ordered', name: '新报' },
  { count: 'closed', name: '销单' },
  { count: 'open', name: '没了结' },
] as const

/** Why what was carried in and reported, less what was closed, is not what is left. */
const how = '期初结转只算核实过的；撤单、并单、不予受理的不算销单，重办的又算在手里。'

/** How many came and went: what the rates are made of. */
export const Counts = ({ numbers, opens }: { numbers: Numbers; opens: Opens }) => (
  <View>
    <View className='board-counts'>
      {counts.map(({ count, name }) => (
        <Pressable
          key={count}
          className='board-counts__part'
          role='link'
          label={`${name} ${numbers[count]} 件`}
          onPress={opens({ count })}
        >
          <View className='t-small'>{name}</View>
          <View className='t-lead'>{numbers[count]}</View>
        </Pressable>
      ))}
    </View>
    <View className='t-note mt1'>{how}</View>
  </View>
)
