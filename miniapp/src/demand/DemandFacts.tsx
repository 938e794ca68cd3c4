import { View } from '@tarojs/components'
import type { DemandCard } from '../../../shared/demand/demand'
import { Strip } from '../kit/Strip'
import { MonthBars } from './MonthBars'

const dayOf = (iso: string) => {
  const china = new Date(Date.parse(iso) + 8 * 3_600_000)
  return `${china.getUTCFullYear()}年${china.getUTCMonth() + 1}月${china.getUTCDate()}日`
}

/** From when, where, how many each month, and how often it came back after a closing. */
export const DemandFacts = ({ demand }: { demand: DemandCard }) => {
  const { placeLabels, since, lastAt, months, cameBack, lately } = demand
  return (
    <View className='mt2'>
      {placeLabels.length > 0 && <View className='t-2'>{placeLabels.join('；')}</View>}
      <View className='t-2'>{`${dayOf(since)}起，最近一件 ${dayOf(lastAt)}`}</View>
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
