import { useState } from 'react'
import { Sheet } from '../kit/Sheet'
import { ReasonField } from './ReasonField'
import { reasonFor, type ReasonMove } from './reasons'
import { SendButton } from './SendButton'
import type { OrderInHand } from './useOrderInHand'

/** 退单, 返工, 重办, 催办: a reason, and off it goes. */
export function ReasonSheet({ inHand, move }: { inHand: OrderInHand; move: ReasonMove }) {
  const [isTried, setTried] = useState(false)
  const { title, ask, phrases, hint, button } = reasonFor(move, inHand.seen)
  const reason = inHand.wordsOf(move)
  const submit = () => {
    setTried(true)
    if (!reason.trim()) return undefined
    return void inHand.make({ move, input: { reason: reason.trim() } })
  }
  return (
    <Sheet open title={title} onClose={() => inHand.openSheet(undefined)}>
      <ReasonField
        label={ask}
        phrases={phrases}
        value={reason}
        onChange={(words) => inHand.type(move, words)}
        hint={hint}
        wrong={isTried && !reason.trim() ? '写一句原因，或者点上面一句' : undefined}
      />
      <SendButton inHand={inHand} move={move} text={button} onPress={submit} />
    </Sheet>
  )
}
