import type { Pump } from './stream/pump'

type Log = (line: Record<string, unknown>) => void

/** Four times a second, as Lambda does; at once where there is more; less often while something holds it up. */
const pauses = { idle: 250, busy: 0, firstTrouble: 1000, mostTrouble: 30_000 }

/** The stream of this machine's table, carried to its consumer until it is stopped. */
export function pumping(pump: Pump, log: Log) {
  let isStopped = false
  let trouble = 0
  let round: Promise<unknown> = Promise.resolve()

  async function pauseAfterRound() {
    const { moved, isHeldUp } = await pump.once().catch((error: unknown) => {
      log({ pumping: 'the stream', broke: String(error) })
      return { moved: 0, isHeldUp: true }
    })
    trouble = isHeldUp ? Math.min(pauses.mostTrouble, trouble * 2 || pauses.firstTrouble) : 0
    return trouble || (moved > 0 ? pauses.busy : pauses.idle)
  }

  const turn = () => {
    round = pauseAfterRound().then((pause) => {
      if (!isStopped) timer = setTimeout(turn, pause)
    })
  }
  let timer = setTimeout(turn, 0)
  return async () => {
    isStopped = true
    clearTimeout(timer)
    await round
  }
}
