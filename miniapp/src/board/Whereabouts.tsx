import { View } from '@tarojs/components'
import type { RoleHeld } from '../../../shared/actor'
import type { Numbers } from '../../../shared/numbers/answer'
import { Pressable } from '../kit/Pressable'
import { Strip } from '../kit/Strip'
import { clockOf, dateOf } from '../clockText'
import { maySee, partsOf } from './nodes'
import { lagSaid, windowSaid } from './windowSaid'

type WhereaboutsProps = {
  numbers: Numbers
  /** They could not be fetched anew. */
  isStale: boolean
  isToday: boolean
  roles: readonly RoleHeld[]
  onOpen: (node: string) => void
}

/** Whose numbers these are, of which days, and as of when. */
export const Whereabouts = ({ numbers, isStale, isToday, roles, onOpen }: WhereaboutsProps) => (
  <View className='board-where'>
    <View className='row row--wrap t-small'>
      <View className='t-bold'>{numbers.node.name}</View>
      <View className='ml2'>
        {isToday ? `${dateOf(numbers.at)} ${clockOf(numbers.at)}` : windowSaid(numbers)}
      </View>
      <View className='ml2'>{sizeSaid(numbers)}</View>
    </View>
    {lagSaid(numbers) && <View className='t-small mt1'>{lagSaid(numbers)}。</View>}
    <Up to={numbers.node.partOf} roles={roles} onOpen={onOpen} />
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
  return known > 0 ? `${known} 个${partsOf(node.id)}` : ''
}

type UpProps = { to: Numbers['node']['partOf'] } & Pick<WhereaboutsProps, 'roles' | 'onOpen'>

/** To what it is a part of, for whom that concerns. */
function Up({ to, roles, onOpen }: UpProps) {
  if (!to || !maySee(roles, to.id)) return null
  return (
    <Pressable className='board-where__up' role='link' label={`看${to.name}`} onPress={() => onOpen(to.id)}>
      看{to.name}
    </Pressable>
  )
}
