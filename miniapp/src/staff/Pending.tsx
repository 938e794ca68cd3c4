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
    const { words, photos, choices } = takeBack(draft)
    Object.entries(words).forEach(([field, said]) => said && inHand.type(field, said))
    Object.entries(photos).forEach(([field, taken]) => taken.length > 0 && inHand.setPhotos(field, taken))
    Object.entries(choices).forEach(([field, choice]) => inHand.choose(field, choice))
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
