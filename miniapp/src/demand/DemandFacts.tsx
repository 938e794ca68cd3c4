import { View } from '@tarojs/components'
import type { DemandCard } from '../../../shared/demand/demand'
import { Strip } from '../kit/Strip'
import { MonthBars } from './MonthBars'
import { monthSaid } from './monthSaid'
import { placesSaid } from './placesSaid'

function spanSaid({ since, months }: DemandCard) {
  const [last] = months.slice(-1)
  const latest = last ? `最近一件在 ${monthSaid(last.month)}` : ''
  return [since ? `${monthSaid(since)}起` : '一年多以前就有', latest].filter(Boolean).join('，')
}

/** From when, where, how many each month, and how often it came back after a closing. */
export const DemandFacts = ({ demand }: { demand: DemandCard }) => {
  const { placeLabels, months, cameBack, lately } = demand
  return (
    <View className='mt2'>
      {placeLabels.length > 0 && <View className='t-2'>{placesSaid(demand, '；')}</View>}
      <View className='t-2'>{spanSaid(demand)}</View>
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
