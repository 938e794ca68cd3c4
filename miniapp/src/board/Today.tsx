import { View } from '@tarojs/components'
import type { Numbers } from '../../../shared/numbers/answer'
import { isDistrict } from '../../../shared/place/codes'
import type { Opens } from './behind'
import { Foot } from './Foot'
import { LivePanel } from './LivePanel'
import type { Looked } from './looked'
import { NowPanel } from './NowPanel'
import { PlacesPanel } from './PlacesPanel'
import { Todo } from './Todo'

type TodayProps = { numbers: Numbers; looked: Looked; opens: Opens; onOpen: (node: string) => void }

/** 今天: what is open now, and in whose hands. */
export function Today({ numbers, looked, opens, onOpen }: TodayProps) {
  const { live } = numbers
  if (!live) return null
  return (
    <View>
      <Todo live={live} opens={opens} />
      <View className='board-grid mt3'>
        <LivePanel live={live} opens={opens} />
        {isDistrict(looked.node) ? (
          <PlacesPanel numbers={numbers} onOpen={onOpen} />
        ) : (
          <NowPanel wide={12} looked={looked} late={live.late} opens={opens} />
        )}
      </View>
      <Foot numbers={numbers} />
    </View>
  )
}
