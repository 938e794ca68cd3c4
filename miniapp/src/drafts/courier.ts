import { deliver, type Delivery, type Road } from './deliver'

type Sent = Extract<Delivery, { is: 'sent' }>

export type Ways = Road & {
  /** Whose drafts may go now. */
  owner: () => string
  isOnline: () => boolean
  /** Acts after so many milliseconds, unless it is called off. */
  later: (milliseconds: number, act: () => void) => () => void
  now: () => number
  arrived: (sent: Sent) => void
}

const second = 1000
const minute = 60 * second
/** 隔多久再试: a service that is down is not helped by being asked more often. */
export const pauses = [5 * second, 15 * second, minute, 3 * minute, 10 * minute]

export type Courier = ReturnType<typeof courier>

/**
 * Carries drafts to the server one at a time, in the order they were decided. One that does not get through holds up
 * those behind it; one that is refused does not.
 */
export function courier(ways: Ways) {
  const listeners = new Set<() => void>()
  let round: Promise<void> | undefined
  let isAskedAgain = false
  let failures = 0
  let callOff = () => {}
  let state: { sending?: string; nextTryAt?: number } = {}

  function tell(next: typeof state) {
    state = next
    listeners.forEach((listener) => listener())
  }

  const next = () =>
    ways.isOnline()
      ? ways.box.all().find(({ stage, by }) => stage === 'waiting' && by === ways.owner())
      : undefined

  async function carryAll() {
    for (let draft = next(); draft; draft = next()) {
      tell({ sending: draft.id })
      const delivery = await deliver(draft.id, ways)
      if (delivery.is === 'later') return waitAWhile()
      failures = 0
      if (delivery.is === 'sent') arrive(delivery)
    }
    tell({})
  }

  /** What follows from it is kept before the draft goes: a program killed in between sends the same once more. */
  function arrive(sent: Sent) {
    ways.arrived(sent)
    ways.box.remove(sent.draft.id)
  }

  function waitAWhile() {
    const pause = pauses[Math.min(failures, pauses.length - 1)] ?? minute
    failures += 1
    callOff = ways.later(pause, () => void go())
    tell({ nextTryAt: ways.now() + pause })
  }

  async function carry() {
    do {
      isAskedAgain = false
      callOff()
      await carryAll()
    } while (isAskedAgain)
  }

  /** Tries now. Called twice, it carries once. */
  function go(): Promise<void> {
    isAskedAgain = true
    round ??= carry().finally(() => {
      round = undefined
    })
    return round
  }

  return {
    go,
    state: () => state,
    watch(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
