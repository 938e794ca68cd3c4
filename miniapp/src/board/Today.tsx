import { View } from '@tarojs/components'
import type { Numbers } from '../../../shared/numbers/answer'
import type { Opens } from './behind'
import { Foot } from './Foot'
import { LivePanel } from './LivePanel'
import type { Looked } from './looked'
import { NowPanel } from './NowPanel'
import { Todo } from './Todo'

type TodayProps = { numbers: Numbers; looked: Looked; opens: Opens }

/** 今天: what is open now, and in whose hands. */
export function Today({ numbers: { live }, looked, opens }: TodayProps) {
  if (!live) return null
  return (
    <View>
      <Todo live={live} opens={opens} />
      <View className='board-grid mt3'>
        <LivePanel live={live} opens={opens} />
        <NowPanel looked={looked} late={live.late} opens={opens} />
      </View>
      <Foot />
    </View>
  )
}
