import { useCallback, useRef, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import type { MadeMove } from '../../../shared/workOrder/transitions'
import { Refused } from '../Refused'
import { afterOwnMove } from './afterOwnMove'
import { afterMove } from './afterMove'
import { makeMove, type Decision, type Made, type Trouble, type Ways } from './makeMove'
import type { Seen } from './whatChanged'

/** What happened, and who has it now; said once after a move. */
export type Told = { move: MadeMove; words: string }

type Moving = {
  seen: Seen | undefined
  onMade: (told: Told) => void
  /** It could not go yet, and waits in the phone. */
  onKept: (move: MadeMove) => void
  /** Somebody was faster, perhaps the same person on another phone: nothing was made. */
  onOvertaken: (before: Seen, after: Seen) => void
  ways?: Ways
}

/** Makes moves on the order that is seen, one at a time: a second tap while the first is on its way does nothing. */
export function useMoving({ seen, onMade, onKept, onOvertaken, ways }: Moving) {
  const client = useQueryClient()
  const isMoving = useRef(false)
  const [busy, setBusy] = useState<MadeMove>()
  const [trouble, setTrouble] = useState<Trouble>()

  async function make(decision: Decision) {
    if (!seen || isMoving.current) return
    isMoving.current = true
    setBusy(decision.move)
    setTrouble(undefined)
    try {
      const made = await makeMove(decision, seen, ways)
      await settle(decision, seen, made)
      // The news stands at the top, and the button was at the bottom.
      if (made.is !== 'refused') void Taro.pageScrollTo({ scrollTop: 0, duration: 180 })
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      setTrouble({ code: error.refusal, words: error.message })
    } finally {
      isMoving.current = false
      setBusy(undefined)
    }
  }

  async function settle(decision: Decision, before: Seen, made: Made) {
    const { move } = decision
    const queryKey = ['order', before.order.id]
    if (made.is === 'refused') return setTrouble(made.refused)
    if (made.is === 'changedMeanwhile') {
      onOvertaken(before, made.after)
      return client.setQueryData(queryKey, made.after)
    }
    if (made.is === 'waiting') return onKept(move)

    await client.invalidateQueries({ queryKey })
    // Whether or not that got through: the move was made.
    client.setQueryData<Seen>(queryKey, (known) => known && afterOwnMove(known, made.order, decision))
    onMade({ move, words: afterMove(move, made.order, Date.now()) })
    return client.invalidateQueries({ queryKey: ['queues'] })
  }

  const forgive = useCallback(() => setTrouble(undefined), [])
  /** Something is missing, and where: it is brought into sight. */
  const blame = useCallback((words: string, field: string) => {
    setTrouble({ code: 'badInput', words, field })
    void Taro.pageScrollTo({ selector: `#${field}`, offsetTop: -80, duration: 180 })
  }, [])
  return { make, busy, trouble, forgive, blame }
}
