import { sweepAll } from '../../functions/clock/sweep'
import { asFunction } from '../rights/held'
import type { Deps } from '../../functions/deps'
import { repeating } from './repeating'

const everyMs = 30_000

/** The clock of this machine, in the place of the cloud's schedule. */
export const ticking = (deps: Deps) =>
  repeating(() => asFunction('clock', () => sweepAll(deps)), {
    everyMs,
    said: (error) => deps.log({ broke: String(error), at: deps.now() }),
  })
