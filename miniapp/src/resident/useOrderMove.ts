import { useState } from 'react'
import Taro from '@tarojs/taro'
import type { DraftPhoto } from '../drafts/draft'
import { useSend } from '../drafts/useSend'
import { forms, type SpokenMove } from './orderMoves'
import type { OrderSeen } from './OrderHead'
import { orderTitle } from '../workOrder/orderTitle'

/** Which of a resident's moves is open in its sheet, and making it. */
export function useOrderMove(order: OrderSeen | undefined) {
  const [move, setMove] = useState<SpokenMove>()
  const { send, isBusy, refusal } = useSend()

  async function make(words: string, photos: DraftPhoto[] = []) {
    if (!move || !order) return false
    const { body, done, title } = forms[move]
    const is = await send(move, {
      params: { orderId: order.id },
      // Each form makes what its own move asks for; `move` alone cannot tell TypeScript which one it is.
      body: { version: order.version, ...body(words) } as never,
      photos,
      title: `${title}：${orderTitle({ ...order, placeLabel: order.place.label })}`,
    })
    if (is === 'sent') void Taro.showToast({ title: done, icon: 'none' })
    const hasLeft = is === 'sent' || is === 'waiting'
    if (hasLeft) setMove(undefined)
    return hasLeft
  }

  return { move, open: setMove, close: () => setMove(undefined), make, isBusy, refusal }
}
