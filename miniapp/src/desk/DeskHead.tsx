import { View } from '@tarojs/components'
import { Strip } from '../kit/Strip'
import { ListTools } from '../staff/ListTools'
import type { Merged } from '../staff/mergeQueues'
import { Unsent } from '../staff/Unsent'
import { workplaces } from '../staff/workplaces'
import { DeskSwitch } from './DeskSwitch'
import type { Desks } from './useDesks'

/** 还有 4 件等您派 */
export function deskSentence({ count, hasMore }: Pick<Merged, 'count' | 'hasMore'>) {
  if (count === 0) return '没有等您派的'
  return hasMore ? `还有 ${count} 多件等您派` : `还有 ${count} 件等您派`
}

type DeskHeadProps = { desks: Desks; news: string | undefined; now: number }

/** At which desk one is, and what just happened to the order before. */
export const DeskHead = ({ desks, news, now }: DeskHeadProps) => (
  <View>
    {news && (
      <Strip icon='check' kind='info'>
        {news}
      </Strip>
    )}
    <Unsent place={workplaces.desk} />
    <ListTools now={now} place={workplaces.desk}>
      <View className='row row--wrap'>
        <View>{desks.name}</View>
        <DeskSwitch desks={desks} />
      </View>
    </ListTools>
  </View>
)
