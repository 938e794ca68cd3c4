import { View } from '@tarojs/components'
import type { Numbers } from '../../../shared/numbers/answer'
import { classNames } from '../kit/classNames'
import { Pressable } from '../kit/Pressable'
import type { Opens } from './behind'

const figures = [
  { live: 'late', name: '超期' },
  { live: 'dueToday', name: '今天到期' },
  { live: 'whistles', name: '吹哨没报到' },
  { live: 'finished', name: '等销单' },
  { live: 'accepted', name: '在办' },
] as const

/** Read from across the room: what is late, what will be, what waits. */
export const WallFigures = ({ live, opens }: { live: NonNullable<Numbers['live']>; opens: Opens }) => (
  <View className='wall__figures'>
    {figures.map(({ live: figure, name }) => (
      <Pressable
        key={figure}
        className={classNames('wall__figure', { 'wall__figure--late': figure === 'late' && live.late > 0 })}
        role='link'
        label={`${name} ${live[figure]} 件`}
        onPress={opens({ live: figure })}
      >
        <View className='wall__number'>{live[figure]}</View>
        <View className='t-lead'>{name}</View>
      </Pressable>
    ))}
  </View>
)
