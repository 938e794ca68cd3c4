import type { Deps } from '../../functions/deps'
import { asFunction } from '../rights/held'
import { workOnAll } from '../../functions/export/workOnAll'
import { repeating } from './repeating'

const everyMs = 2000
const atOnce = { parts: 200, ms: 20_000 }

/** Exports of this machine, in the place of the cloud's schedule. */
export const exporting = (deps: Deps) =>
  repeating(
    () =>
      asFunction('exportWork', () => workOnAll(deps, { parts: atOnce.parts, until: deps.now() + atOnce.ms })),
    {
      ...{ everyMs, firstMs: everyMs },
      said: (error) => deps.log({ broke: String(error), at: deps.now() }),
    },
  )
