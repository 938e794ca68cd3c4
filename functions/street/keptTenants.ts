import type { ApiDeps } from '../deps'
import { remember } from '../remember'

const keptMs = 4 * 60_000

/**
 * Of a nation's clocks each would ask for the list of all tenants each minute, and all of them one key in the same second.
 * So each process asks every four to six minutes, each at its own time: a new street's clock begins so much later.
 */
export function withKeptTenants<Deps extends Pick<ApiDeps, 'streets' | 'now'>>(deps: Deps): Deps {
  const kept = remember(keptMs * (1 + Math.random() / 2), deps.now, () => deps.streets.all())
  return { ...deps, streets: { ...deps.streets, all: () => kept.get('') } }
}
