import { lookMs } from '../../functions/clock/called'
import { oneClock } from '../../functions/clock/rounds'
import { sweepAll } from '../../functions/clock/sweepAll'
import { asFunction } from '../rights/held'
import type { Deps } from '../../functions/deps'
import { repeating } from './repeating'

const everyMs = 30_000

/** The clock of this machine, in the place of the cloud's schedule. */
export const ticking = (deps: Deps) =>
  repeating(() => asFunction('clock', () => sweepAll(deps, { ...oneClock, until: deps.now() + lookMs })), {
    everyMs,
    said: (error) => deps.log({ broke: String(error), at: deps.now() }),
  })
