import { useMemo } from 'react'
import { View } from '@tarojs/components'
import { useLetterSize, type LetterSize } from '../elder'
import { aria } from '../kit/aria'
import { Icon } from '../kit/Icon'
import { Pressable } from '../kit/Pressable'
import { planOf } from './planOf'
import { showTheWay } from './showTheWay'
import type { OrderInHand } from './useOrderInHand'

const scale: Record<LetterSize, number> = { standard: 1, elder: 1.4, elderXl: 1.8 }

const at = ({ x, y }: { x: number; y: number }) => ({ left: `${x}%`, top: `${y}%` })

/** Where it is among the houses, drawn from the catalogue: it needs neither network nor a map's licence. */
export function PlanView({ inHand: { catalogue, seen } }: { inHand: OrderInHand }) {
  const { place } = seen.order
  const { gridId, latitude, longitude } = place
  const size = useLetterSize()
  const plan = useMemo(
    () => catalogue && planOf(catalogue, { gridId, middle: { latitude, longitude }, letters: scale[size] }),
    [catalogue, gridId, latitude, longitude, size],
  )
  if (!plan || place.isUnplaced) return null
  return (
    <Pressable
      className='plan'
      label={`示意图，${place.address || place.label}，点开看地图`}
      onPress={() => showTheWay(place)}
    >
      <View className='plan__in' {...aria({ hidden: true })}>
        {plan.lines.map((line) => (
          <View
            key={`${line.x} ${line.y}`}
            className='plan__line'
            style={{ ...at(line), width: `${line.length}%`, transform: `rotate(${line.turn}deg)` }}
          />
        ))}
        {plan.houses.map((house) => (
          <View key={`${house.x} ${house.y}`} className='plan__house' style={at(house)}>
            {house.name && <View className='plan__name'>{house.name}</View>}
          </View>
        ))}
        <View className='plan__pin'>
          <Icon name='pin' size='l' />
        </View>
      </View>
    </Pressable>
  )
}
