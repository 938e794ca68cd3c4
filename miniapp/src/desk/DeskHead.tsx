import { View } from '@tarojs/components'
import { aria } from '../kit/aria'
import { Strip } from '../kit/Strip'
import { ListTools } from '../staff/ListTools'
import type { Merged } from '../staff/mergeQueues'
import { workplaces } from '../staff/workplaces'
import { DeskSwitch } from './DeskSwitch'
import type { Desks } from './useDesks'

const headOf = ({ count, hasMore }: Pick<Merged, 'count' | 'hasMore'>) => {
  if (count === 0) return '没有等您派的'
  return hasMore ? `还有 ${count} 多件等您派` : `还有 ${count} 件等您派`
}

type DeskHeadProps = { desks: Desks; news: string | undefined; now: number }

/** 还有 4 件等您派, and at which desk; above it what just happened to the one before. */
export const DeskHead = ({ desks, news, now }: DeskHeadProps) => (
  <View>
    {news && (
      <Strip icon='check' kind='info'>
        {news}
      </Strip>
    )}
    <View className='row row--base row--wrap staff-head'>
      <View className='page__head row__grow' {...aria({ role: 'heading', level: 1 })}>
        {desks.list.merged ? headOf(desks.list.merged) : '正在取……'}
      </View>
      <View className='t-small'>{desks.name}</View>
    </View>
    <ListTools now={now} place={workplaces.desk}>
      <DeskSwitch desks={desks} />
    </ListTools>
  </View>
)
