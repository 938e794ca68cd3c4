import { Button } from '../kit/Button'
import { ErrorState } from '../kit/ErrorState'
import type { OrderInHand } from './useOrderInHand'
import { whatChanged } from './whatChanged'

/** 顾青 14:18 已经派了，看新的再决定: what one typed stays, until one says otherwise. */
export function Changed({ inHand }: { inHand: OrderInHand }) {
  const { seen, changed, hasTyped, now, look, forget, forgive } = inHand
  if (!changed) return null
  const lookAnew = () => {
    forgive()
    look()
  }
  const letGo = () => {
    forget()
    lookAnew()
  }
  return (
    <ErrorState
      title='别人刚动过这张单'
      say={`${whatChanged(seen, changed, now)}，看新的再决定。${hasTyped ? '您写的都留着。' : ''}`}
      onRetry={lookAnew}
      retryText='看新的'
    >
      {hasTyped && (
        <Button kind='line' onPress={letGo}>
          放下我的
        </Button>
      )}
    </ErrorState>
  )
}
