import { View } from '@tarojs/components'
import { aria } from '../kit/aria'
import './demand.scss'

type Month = { month: string; n: number }

const shown = 6

const nameOf = ({ month }: Month) => `${Number(month.slice(5))}月`

/** How many each month, the last half year: bars from zero, each with its figure and its month. */
export function MonthBars({ months }: { months: Month[] }) {
  const last = months.slice(-shown)
  const most = Math.max(1, ...last.map(({ n }) => n))
  const said = last.map((month) => `${nameOf(month)} ${month.n} 件`).join('，')
  return (
    <View className='months' {...aria({ role: 'img', label: `每月几件：${said}` })}>
      {last.map((month) => (
        <View key={month.month} className='months__one'>
          <View className='t-small'>{month.n}</View>
          <View className='months__track'>
            <View className='months__bar' style={{ height: `${Math.round((100 * month.n) / most)}%` }} />
          </View>
          <View className='t-small t-2'>{nameOf(month)}</View>
        </View>
      ))}
    </View>
  )
}
