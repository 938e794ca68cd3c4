import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { transitions, type MadeMove } from '../../../shared/workOrder/transitions'
import { Button } from '../kit/Button'
import { Strip } from '../kit/Strip'
import type { OrderInHand } from './useOrderInHand'
import { orderUrl, queueUrl, type Workplace } from './workplaces'

/** What happened and who has it now, and the way on. */
export function Told({ inHand, place }: { inHand: OrderInHand; place: Workplace }) {
  const { told, nextId } = inHand
  if (!told) return null
  return (
    <View>
      <Strip kind='info' icon='check'>
        {told.words}
      </Strip>
      {isDone(told.move) && (
        <View className={nextId ? 'cols cols--fold mt2' : 'mt2'}>
          <Button onPress={() => backTo(place)}>回{place.name}</Button>
          {nextId && (
            <Button icon='right' onPress={() => void Taro.redirectTo({ url: orderUrl(place, nextId) })}>
              看下一件
            </Button>
          )}
        </View>
      )}
    </View>
  )
}

/** It left these hands, or this list; or at least this step. */
const isDone = (move: MadeMove) =>
  transitions[move].to !== undefined || move === 'rate' || move === 'reportIn'

function backTo(place: Workplace) {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.redirectTo({ url: queueUrl(place) })
}
