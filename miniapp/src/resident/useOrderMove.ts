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

  /** Without a sheet: what there is to say was said. Whether it has left. */
  async function makeAtOnce(made: SpokenMove, words: string, photos: DraftPhoto[] = []) {
    if (!order) return false
    const { body, done, title } = forms[made]
    const is = await send(made, {
      params: { orderId: order.id },
      // Each form makes what its own move asks for; `made` alone cannot tell TypeScript which one it is.
      body: { version: order.version, ...body(words) } as never,
      photos,
      title: `${title}：${orderTitle({ ...order, placeLabel: order.place.label })}`,
    })
    if (is === 'sent') void Taro.showToast({ title: done, icon: 'none' })
    const hasLeft = is === 'sent' || is === 'waiting'
    if (hasLeft) setMove(undefined)
    return hasLeft
  }

  const make = async (words: string, photos: DraftPhoto[] = []) =>
    move ? makeAtOnce(move, words, photos) : false

  return { move, open: setMove, close: () => setMove(undefined), make, makeAtOnce, isBusy, refusal }
}

export type Making = ReturnType<typeof useOrderMove>
