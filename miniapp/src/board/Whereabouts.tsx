import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { Numbers } from '../../../shared/numbers/answer'
import { Pressable } from '../kit/Pressable'
import { Strip } from '../kit/Strip'
import { clockOf, dateOf } from '../clockText'
import { windowSaid } from './windowSaid'

type WhereaboutsProps = {
  numbers: Numbers
  /** They could not be fetched anew. */
  isStale: boolean
  isToday: boolean
}

/** Whose numbers these are, of which days, and as of when. */
export const Whereabouts = ({ numbers, isStale, isToday }: WhereaboutsProps) => (
  <View className='board-where'>
    <View className='row row--wrap t-small'>
      <View className='t-bold'>{numbers.node.name}</View>
      <View className='ml2'>
        {isToday ? `${dateOf(numbers.at)} ${clockOf(numbers.at)}` : windowSaid(numbers)}
      </View>
      <View className='ml2'>{sizeSaid(numbers)}</View>
    </View>
    {numbers.node.partOf && <Up to={numbers.node.partOf} />}
    {isStale && (
      <View className='mt2'>
        <Strip kind='call' icon='offline' title={`下面是 ${clockOf(numbers.at)} 的数`}>
          没取到新的，过半分钟自己再取。
        </Strip>
      </View>
    )}
  </View>
)

/** Where orders wait whose place nobody knows yet 待定 is none of the street's communities. */
const isKnown = ({ id }: { id: string }) => id.slice(9, 12) !== '000'

function sizeSaid({ node, places }: Numbers) {
  const known = places.filter(isKnown).length
  return known > 0 ? `${known} 个${node.id.length === 9 ? '社区' : '网格'}` : ''
}

const Up = ({ to: { id, name } }: { to: { id: string; name: string } }) => (
  <Pressable
    className='board-where__up'
    role='link'
    label={`看${name}`}
    onPress={() => void Taro.navigateTo({ url: `/board/board?node=${id}` })}
  >
    看{name}
  </Pressable>
)
