import { View } from '@tarojs/components'
import type { Reported } from '../../../shared/campaign/reported'
import { aria } from '../kit/aria'
import { reportedSaid } from './figuresSaid'
import './campaign.scss'

type CompareBarProps = {
  name: string
  /** The days it speaks of, where the name does not say so. */
  days?: string
  of: Reported
  most: number
}

/** One of several counts side by side, drawn from zero; what is not told exactly has words alone. */
export const CompareBar = ({ name, days, of, most }: CompareBarProps) => (
  <View
    className='compare mt3'
    {...aria({ role: 'img', label: [name, days, reportedSaid(of)].filter(Boolean).join('，') })}
  >
    <View className='row t-small'>
      <View className='row__grow'>{days ? `${name}（${days}）` : name}</View>
      <View className='t-bold'>{reportedSaid(of)}</View>
    </View>
    {of.count !== undefined && (
      <View className='compare__track'>
        <View className='compare__bar' style={{ width: `${(of.count / most) * 100}%` }} />
      </View>
    )}
  </View>
)
