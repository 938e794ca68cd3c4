import { View } from '@tarojs/components'
import { aria } from '../kit/aria'
import { classNames } from '../kit/classNames'
import './topic.scss'

export type TrackProps = {
  part: number
  whole: number
  /** What has to be reached. */
  least?: number | undefined
  /** Both numbers, for those who hear it. */
  label: string
  thin?: boolean
}

const share = (part: number, whole: number) => `${whole > 0 ? Math.min(100, (part / whole) * 100) : 0}%`

/** How much of a whole, from zero; the line is where it is enough. */
export const Track = ({ part, whole, least, label, thin = false }: TrackProps) => (
  <View className={classNames('track', thin && 'track--thin')} {...aria({ role: 'img', label })}>
    <View className='track__fill' style={{ width: share(part, whole) }} />
    {least !== undefined && <View className='track__line' style={{ left: share(least, whole) }} />}
  </View>
)
