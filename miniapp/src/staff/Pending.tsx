import { View } from '@tarojs/components'
import { Button } from '../kit/Button'
import { ErrorState } from '../kit/ErrorState'
import { Strip } from '../kit/Strip'
import { sendAgain, takeBack } from './usePending'
import type { OrderInHand } from './useOrderInHand'

/** A decision that is still in the phone: waiting for the network, or sent back with a reason. */
export function Pending({ inHand }: { inHand: OrderInHand }) {
  const { pending: draft, seen, changed } = inHand
  if (!draft) return null
  const mayAgain = !changed && seen.moves.some((move) => move === draft.operation)
  const back = () => {
    const { field, words, photos } = takeBack(draft)
    if (words) inHand.type(field, words)
    if (photos.length > 0) inHand.setPhotos(field, photos)
  }
  if (draft.refused)
    return (
      <ErrorState
        title={`没交上：${draft.title}`}
        say={`${draft.refused.words}。`}
        {...(mayAgain && { onRetry: () => sendAgain(draft, seen.order.version) })}
        retryText='再交一次'
      >
        <Button kind='line' onPress={back}>
          拿回来改
        </Button>
      </ErrorState>
    )
  return (
    <View>
      <Strip kind='call' icon='send' title={`等着交：${draft.title}`}>
        存在手机里，有网自动交，不用再点。
      </Strip>
      <Button kind='text' onPress={back}>
        先不交，拿回来改
      </Button>
    </View>
  )
}
