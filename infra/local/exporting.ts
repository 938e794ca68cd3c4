import type { Deps } from '../../functions/deps'
import { asFunction } from '../rights/held'
import { workOnAll } from '../../functions/export/workOnAll'

const everyMs = 2000
const atOnce = { parts: 200, ms: 20_000 }

/** Exports of this machine, in the place of the cloud's schedule: one look at a time. */
export function exporting(deps: Deps) {
  let isStopped = false
  let working: Promise<unknown> = Promise.resolve()
  const look = () => {
    const budget = { parts: atOnce.parts, until: deps.now() + atOnce.ms }
    working = asFunction('exportWork', () => workOnAll(deps, budget))
      .catch((error: unknown) => deps.log({ broke: String(error), at: deps.now() }))
      .finally(() => {
        if (!isStopped) timer = setTimeout(look, everyMs)
      })
  }
  let timer = setTimeout(look, everyMs)
  return async () => {
    isStopped = true
    clearTimeout(timer)
    await working
  }
}
