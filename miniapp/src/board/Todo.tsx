import { View } from '@tarojs/components'
import type { Numbers } from '../../../shared/numbers/answer'
import { classNames } from '../kit/classNames'
import { Pressable } from '../kit/Pressable'
import type { Behind, Opens } from './behind'

type Part = { live: NonNullable<Behind['live']>; says: string }

const parts: Part[] = [
  { live: 'late', says: '件超期' },
  { live: 'whistles', says: '家没报到' },
  { live: 'finished', says: '件等销单' },
]

/** What asks for a hand right now, each the door to its orders. */
export const Todo = ({ live, opens }: { live: NonNullable<Numbers['live']>; opens: Opens }) => (
  <View className='board-todo'>
    {parts.map(({ live: name, says }) => (
      <Pressable
        key={name}
        className={classNames('board-todo__part', {
          'board-todo__part--late': name === 'late' && live.late > 0,
        })}
        role='link'
        label={`${live[name]} ${says}`}
        onPress={opens({ live: name })}
      >
        <View className='board-todo__figure'>{live[name]}</View>
        <View>{says}</View>
      </Pressable>
    ))}
  </View>
)
