import { View } from '@tarojs/components'
import type { Numbers } from '../../../shared/numbers/answer'
import { Pressable } from '../kit/Pressable'
import type { Opens } from './behind'

const counts = [
  { count: 'carried', name: '期初结转' },
  { count: 'ordered', name: '新报' },
  { count: 'closed', name: '销单' },
  { count: 'open', name: '还没销' },
] as const

/** How many came and went: what the rates are made of. */
export const Counts = ({ numbers, opens }: { numbers: Numbers; opens: Opens }) => (
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
)
