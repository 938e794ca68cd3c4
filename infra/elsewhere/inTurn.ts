import { randomUUID } from 'node:crypto'
import type { TurnStore } from './turnStore'

type Stop = () => Promise<void>

type Turn = {
  store: TurnStore
  now: () => number
  log: (line: Record<string, unknown>) => void
  /** Begins what one process at a time does, and says how it is ended. */
  begin: () => Stop
}

/** How often it is asked for, and how long it is held without being asked for. */
export const pace = { everyMs: 5_000, leaseMs: 20_000 }

/**
 * Of several processes one reads the stream and looks at the clock; when it ends or is cut off, another goes on. Should
 * two do so for a moment, as when one hung longer than it held the turn, nothing is counted or told twice: everything
 * that is done here may be done twice.
 */
export function inTurn({ store, now, log, begin }: Turn, { everyMs, leaseMs } = pace) {
  const me = randomUUID()
  let isStopped = false
  let heldUntil = 0
  let end: Stop | undefined

  async function ask() {
    const asked = now()
    try {
      if (await store.take(me, leaseMs)) heldUntil = asked + leaseMs
      else heldUntil = 0
    } catch (error) {
      // The table is out of reach: what is held is held until its time is over.
      log({ askingForTurn: me, broke: String(error), at: asked })
    }
  }

  async function look() {
    await ask()
    const isMine = heldUntil > now() && !isStopped
    if (isMine && !end) end = begin()
    if (!isMine && end) {
      const ended = end()
      end = undefined
      await ended
    }
  }

  let looking: Promise<void> = Promise.resolve()
  const turn = () => {
    looking = look().then(() => {
      if (!isStopped) timer = setTimeout(turn, everyMs)
    })
  }
  let timer = setTimeout(turn, 0)
  return async () => {
    isStopped = true
    clearTimeout(timer)
    await looking
    await end?.()
    await store.giveUp(me).catch((error: unknown) => log({ givingUpTurn: me, broke: String(error) }))
  }
}
