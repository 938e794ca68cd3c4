import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import type { MadeMove } from '../../../shared/workOrder/transitions'
import { useCatalogue } from '../street/useCatalogue'
import { useNow } from '../useNow'
import { useOrder } from '../workOrder/useOrder'
import { nextInQueues } from './nextInQueues'
import type { SheetMove } from './offer'
import { useArrival } from './useArrival'
import { useMoving, type Told } from './useMoving'
import { usePending } from './usePending'
import { useSight } from './useSight'
import { useTyped } from './useTyped'
import type { Workplace } from './workplaces'

/** Everything a page needs to show one order and to move it. */
export function useOrderInHand(orderId: string, place: Workplace, onMade?: (told: Told) => void) {
  const query = useOrder(orderId)
  const { data: catalogue } = useCatalogue()
  const isAnswered = query.isFetchedAfterMount || query.fetchStatus === 'paused'
  const { seen, changed, look } = useSight(query.data, isAnswered)
  const typing = useTyped(orderId)
  const client = useQueryClient()
  const [told, setTold] = useState<Told>()
  const [nextId, setNextId] = useState<string>()
  const [sheet, setSheet] = useState<SheetMove | 'more'>()
  const now = useNow()
  const unsent = usePending(orderId)
  const leave = (move: MadeMove) => {
    typing.forget(move)
    // What was seen on the spot is the beginning of what was done.
    if (move === 'handle') typing.passOn('file', 'finish')
    setSheet(undefined)
  }
  const tell = (news: Told) => {
    leave(news.move)
    setTold(news)
    setNextId(nextInQueues(client, orderId))
    onMade?.(news)
  }
  const moving = useMoving({ seen, onMade: tell, onKept: leave })
  // While it is on its way for the first time, the button says so.
  const pending = moving.busy ? undefined : unsent
  useArrival(pending, tell)
  const { forgive } = moving
  /** A new sheet, a new word: what was wrong before is said no more. */
  const openSheet = (next: SheetMove | 'more' | undefined) => {
    forgive()
    setSheet(next)
  }
  const type: typeof typing.type = (field, words) => {
    forgive()
    typing.type(field, words)
  }
  return {
    place,
    query,
    catalogue,
    seen,
    changed,
    look,
    told,
    nextId,
    sheet,
    openSheet,
    now,
    pending,
    ...typing,
    ...moving,
    type,
  }
}

type Whole = ReturnType<typeof useOrderInHand>

/** The same, once the order is there. */
export type OrderInHand = Omit<Whole, 'seen'> & { seen: NonNullable<Whole['seen']> }

export const isInHand = (order: Whole): order is OrderInHand => order.seen !== undefined
