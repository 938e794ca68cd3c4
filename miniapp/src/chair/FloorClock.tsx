import { View } from '@tarojs/components'
import { speakerName } from '../../../shared/meeting/copy'
import { turnMs, type Meeting } from '../../../shared/meeting/meeting'
import { aria } from '../kit/aria'
import { Button } from '../kit/Button'
import { classNames } from '../kit/classNames'
import { Slip } from '../kit/Slip'
import { Track } from '../topic/Track'
import { useNow } from '../useNow'
import { clockSaid, floorLeft } from './floorLeft'

type FloorClockProps = {
  floor: NonNullable<Meeting['floor']>
  serverNow: string
  /** When the phone heard of it, by its own clock. */
  heardAt: number
  isBusy: boolean
  onEnd: (() => void) | undefined
}

/** 正在说的那一位和三分钟的钟, to be read from across the courtyard. */
export function FloorClock({ floor, serverNow, heardAt, isBusy, onEnd }: FloorClockProps) {
  const now = useNow(500)
  const left = floorLeft(floor, { serverNow, heardAt, now })
  const isOver = left < 0
  return (
    <Slip>
      <View className={classNames('floor', isOver && 'floor--over')}>
        <View className='t-title'>{speakerName(floor.speaker)}在说</View>
        <View className='floor__clock' {...aria({ role: 'img', label: '三分钟的钟', live: 'off' })}>
          {clockSaid(left)}
        </View>
        <Track
          part={Math.max(0, Math.min(turnMs, left))}
          whole={turnMs}
          label={isOver ? '时间到了' : '还剩的时间'}
        />
        {isOver && <View className='t-bold t-zao mt2'>时间到了，请下一位</View>}
      </View>
      {onEnd && (
        <View className='mt3'>
          <Button big busy={isBusy && '正在记……'} onPress={onEnd}>
            说完了
          </Button>
        </View>
      )}
    </Slip>
  )
}
