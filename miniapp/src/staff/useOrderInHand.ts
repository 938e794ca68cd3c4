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
import { isForeignTurn, whatChanged, type Seen } from './whatChanged'
import type { Workplace } from './workplaces'

/** A form for what can be done no more would only lead to a refusal. */
const isStillOpen = (sheet: SheetMove | 'more' | undefined, seen: Seen | undefined) =>
  sheet === 'more' || (sheet !== undefined && (seen?.moves.includes(sheet) ?? false))

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
  const [isAside, setAside] = useState(false)
  const [overtaken, setOvertaken] = useState<string>()
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
    setOvertaken(undefined)
    setTold(news)
    setNextId(nextInQueues(client, orderId))
    onMade?.(news)
  }
  /** What is new stands on the page, which an open sheet would hide; after a look it is back, if it still can be. */
  const overtake = (before: Seen, after: Seen) => {
    const isForeign = isForeignTurn(before, after)
    setAside(isForeign)
    if (isForeign) return
    setSheet(undefined)
    setOvertaken(whatChanged(before, after, Date.now()))
  }
  const moving = useMoving({ seen, onMade: tell, onKept: leave, onOvertaken: overtake })
  // While it is on its way for the first time, the button says so.
  const pending = moving.busy ? undefined : unsent
  useArrival(pending, tell)
  const { forgive } = moving
  /** A new sheet, a new word: what was wrong before is said no more. */
  const openSheet = (next: SheetMove | 'more' | undefined) => {
    forgive()
    setOvertaken(undefined)
    setAside(false)
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
    overtaken,
    look,
    told,
    nextId,
    sheet: isStillOpen(sheet, seen) && !(isAside && changed) ? sheet : undefined,
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
