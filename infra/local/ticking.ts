import { sweepAll } from '../../functions/clock/sweep'
import { asFunction } from '../rights/held'
import type { Deps } from '../../functions/deps'

const everyMs = 30_000

/** The clock of this machine, in the place of the cloud's schedule: one look at a time. */
export function ticking(deps: Deps) {
  let isStopped = false
  let looking: Promise<unknown> = Promise.resolve()
  const look = () => {
    looking = asFunction('clock', () => sweepAll(deps))
      .catch((error: unknown) => deps.log({ broke: String(error), at: deps.now() }))
      .finally(() => {
        if (!isStopped) timer = setTimeout(look, everyMs)
      })
  }
  let timer = setTimeout(look, 0)
  return async () => {
    isStopped = true
    clearTimeout(timer)
    await looking
  }
}
