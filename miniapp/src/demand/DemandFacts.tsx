import { View } from '@tarojs/components'
import type { DemandCard } from '../../../shared/demand/demand'
import { dayOf } from '../clockText'
import { Strip } from '../kit/Strip'
import { useNow } from '../useNow'
import { MonthBars } from './MonthBars'

/** From when, where, how many each month, and how often it came back after a closing. */
export const DemandFacts = ({ demand }: { demand: DemandCard }) => {
  const now = useNow()
  const { placeLabels, since, lastAt, months, cameBack, lately } = demand
  return (
    <View className='mt2'>
      {placeLabels.length > 0 && <View className='t-2'>{placeLabels.join('；')}</View>}
      <View className='t-2'>{`${dayOf(since, now)}起，最近一件 ${dayOf(lastAt, now)}`}</View>
      {cameBack > 0 && (
        <View className='mt3'>
          <Strip kind='late' icon='back' title={`销单以后又来了 ${cameBack} 次`} />
        </View>
      )}
      <MonthBars months={months} />
      <View className='t-small t-2 mt2'>{`这个月和上个月 ${lately} 件`}</View>
    </View>
  )
}
