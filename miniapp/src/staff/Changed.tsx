import { Button } from '../kit/Button'
import { ErrorState } from '../kit/ErrorState'
import { Strip } from '../kit/Strip'
import type { OrderInHand } from './useOrderInHand'
import { whatChanged } from './whatChanged'

/** 顾青 14:18 已经派了，看新的再决定: what one typed stays, until one says otherwise. */
export function Changed({ inHand }: { inHand: OrderInHand }) {
  const { seen, changed, overtaken, hasTyped, now, look, forget, forgive, openSheet } = inHand
  if (!changed) return <Overtaken words={overtaken} />
  const lookAnew = () => {
    forgive()
    look()
  }
  const letGo = () => {
    forget()
    openSheet(undefined)
    look()
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

/** By the same person on another phone, who need not be asked whether to look. */
const Overtaken = ({ words }: { words: string | undefined }) =>
  words ? (
    <Strip kind='wait' icon='alert' alert>
      {words}，刚才这一步没有交。
    </Strip>
  ) : null
