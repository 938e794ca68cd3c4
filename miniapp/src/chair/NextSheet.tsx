import { View } from '@tarojs/components'
import type { TopicSeen } from '../../../shared/topic/topic'
import { promiseText } from '../clockText'
import { Button } from '../kit/Button'
import { Sheet } from '../kit/Sheet'
import { Refusal } from '../resident/Refusal'
import type { TopicMoving } from './useTopicMove'

type NextSheetProps = {
  topic: TopicSeen
  /** What speaks against it, in words. */
  but: string
  moving: TopicMoving
  onClose: () => void
}

/** 往下走 before its time: asked once more, for it cannot be taken back without a reason all can read. */
export function NextSheet({ topic: { until }, but, moving, onClose }: NextSheetProps) {
  async function goOn() {
    if (await moving.make({ move: 'next', input: {}, say: '往下走了' })) onClose()
  }
  return (
    <Sheet open title='现在就往下走？' onClose={onClose}>
      <View className='t-lead mt2'>{but}，现在就往下走？</View>
      {until && <View className='t-small mt2'>说好的是到 {promiseText(until).replace(/ 前$/, '')}。</View>}
      <Refusal words={moving.trouble} />
      <View className='stack mt4'>
        <Button big onPress={onClose}>
          先不走
        </Button>
        <Button big kind='main' busy={moving.isBusy && '正在办……'} onPress={() => void goOn()}>
          现在就往下走
        </Button>
      </View>
    </Sheet>
  )
}
