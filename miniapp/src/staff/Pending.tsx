import { View } from '@tarojs/components'
import { Button } from '../kit/Button'
import { ErrorState } from '../kit/ErrorState'
import { Strip } from '../kit/Strip'
import { letGo, sendAgain } from './usePending'
import type { OrderInHand } from './useOrderInHand'

/** A decision that is still in the phone: waiting for the network, or sent back with a reason. */
export function Pending({ inHand }: { inHand: OrderInHand }) {
  const { pending: draft, seen } = inHand
  if (!draft) return null
  const lay = () => letGo(draft)
  if (draft.refused)
    return (
      <ErrorState
        title={`没交上：${draft.title}`}
        say={`${draft.refused.words}。`}
        onRetry={() => sendAgain(draft, seen.order.version)}
        retryText='再交一次'
      >
        <Button kind='line' onPress={lay}>
          放下我的
        </Button>
      </ErrorState>
    )
  return (
    <View>
      <Strip kind='call' icon='send' title={`等着交：${draft.title}`}>
        存在手机里，有网自动交，不用再点。
      </Strip>
      <Button kind='text' label='放下，不交了' onPress={lay}>
        不交了
      </Button>
    </View>
  )
}
