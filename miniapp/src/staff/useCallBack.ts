import { useState } from 'react'
import { finished } from '../workOrder/rating'
import { ratingSaid } from './callingBack'
import type { OrderInHand } from './useOrderInHand'

/** The reporter's answers on the telephone, entered as they are given. */
export function useCallBack(inHand: OrderInHand) {
  const [isPressed, setPressed] = useState(false)
  const rating = ratingSaid(inHand)
  const state = finished(rating)

  function submit() {
    setPressed(true)
    if (state.is === 'open') return inHand.blame('还有一问没答', state.question)
    return void inHand.make({ move: 'rate', input: state.body })
  }
  return { rating, open: isPressed && state.is === 'open' ? state.question : undefined, submit }
}
