import { View } from '@tarojs/components'
import { Button } from '../kit/Button'
import { reasonIn, type RatingGiven } from '../workOrder/myRating'
import { Refusal } from './Refusal'
import type { Making } from './useOrderMove'

type ReopenButtonProps = { rating: RatingGiven; making: Making; onLeft?: () => void }

/** 重办 in one tap: what is not well was said in the rating, and goes with it. */
export function ReopenButton({ rating, making, onLeft }: ReopenButtonProps) {
  const reopen = async () => {
    if (await making.makeAtOnce('reopen', reasonIn(rating))) onLeft?.()
  }
  return (
    <View>
      <Button big kind='main' icon='retry' busy={making.isBusy && '正在交……'} onPress={() => void reopen()}>
        没办好，重办
      </Button>
      <Refusal words={making.move ? undefined : making.refusal} />
    </View>
  )
}
