import { View } from '@tarojs/components'
import { speakerName } from '../../../shared/meeting/copy'
import type { Meeting } from '../../../shared/meeting/meeting'
import { aria } from '../kit/aria'
import { clockLeft } from './clockLeft'
import { useSeconds } from './useMeeting'

/** 现在谁说: a number and no name, and how long still. The clock is the server's, the same on every phone. */
export function FloorCard({ floor, ahead }: { floor: Meeting['floor']; ahead: number }) {
  const now = useSeconds(ahead)
  if (!floor)
    return (
      <View className='slip slip--flat'>
        <View className='t-bold'>现在没有人在说</View>
        <View className='t-small mt1'>想说的先要发言，说得少的排在前面，每人一次三分钟。</View>
      </View>
    )
  const left = clockLeft(floor.endsAt, now)
  return (
    <View className='slip slip--flat'>
      <View className='t-bold' {...aria({ role: 'status' })}>
        {floor.isMine
          ? `轮到您说了，您是 ${speakerName(floor.speaker)}`
          : `请 ${speakerName(floor.speaker)} 说`}
      </View>
      <View className='t-figure mt2' {...aria({ role: 'text', label: `还剩 ${left}`, live: 'off' })}>
        {left}
      </View>
      <View className='t-small mt1'>{left === '0:00' ? '三分钟到了，请下一位' : '每人一次三分钟'}</View>
    </View>
  )
}
