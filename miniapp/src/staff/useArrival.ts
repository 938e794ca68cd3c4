import { useEffect, useRef } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import type { Answer } from '../../../shared/contract'
import { madeMoves, type MadeMove } from '../../../shared/workOrder/transitions'
import type { Draft } from '../drafts/draft'
import { answers } from '../drafts/outbox'
import { afterMove } from './afterMove'
import type { Told } from './useMoving'

const isMove = (operation: string): operation is MadeMove => madeMoves.some((move) => move === operation)

/** Tells what became of a decision that had to wait, should its order be open when it gets through or comes back. */
export function useArrival(pending: Draft | undefined, onMade: (told: Told) => void) {
  const client = useQueryClient()
  const last = useRef<Draft>()
  const tell = useRef(onMade)
  tell.current = onMade

  useEffect(() => {
    const before = last.current
    last.current = pending
    if (pending?.refused) void client.invalidateQueries({ queryKey: ['order', pending.params['orderId']] })
    if (!before || pending || !isMove(before.operation) || !answers.has(before.id)) return
    // A move is answered with its order, as the contract says.
    const { order } = answers.get(before.id) as Answer<'accept'>
    tell.current({ move: before.operation, words: afterMove(before.operation, order, Date.now()) })
  }, [pending, client])
}
