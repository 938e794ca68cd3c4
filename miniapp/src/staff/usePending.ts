import { useMemo } from 'react'
import type { Draft } from '../drafts/draft'
import { box, sender } from '../drafts/outbox'
import { useDrafts } from '../drafts/useDrafts'
import { formOf } from './formOf'

/** What was decided about an order and is still in the phone: on its way, or sent back. */
export function usePending(orderId: string): Draft | undefined {
  const { waiting } = useDrafts()
  return waiting.find(({ params }) => params['orderId'] === orderId)
}

/** The same for a whole list, by order. */
export function usePendings() {
  const { waiting } = useDrafts()
  return useMemo(() => new Map(waiting.map((draft) => [draft.params['orderId'] ?? '', draft])), [waiting])
}

/** What a draft said, for the form it came from. */
export function takeBack(draft: Draft) {
  box.remove(draft.id)
  return formOf(draft)
}

/** Once more, on the order as the person sees it now. What was refused was not applied: the key is still good. */
export function sendAgain({ refused: _, ...draft }: Draft, version: number) {
  box.putLast({ ...draft, body: { ...draft.body, version }, stage: 'waiting' })
  void sender.go()
}
