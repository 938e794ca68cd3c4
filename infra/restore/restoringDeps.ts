import { clockStore, type ClockStore } from '../../functions/clock/store'
import type { RedrivingDeps } from '../../functions/stream/redrive'

export type RestoringDeps = RedrivingDeps & { clock: ClockStore }

/** What is told now is told in the inboxes: nobody's phone rings for what may have been told before. */
export function quietly(deps: RedrivingDeps): RestoringDeps {
  const { templates: _, ...settings } = deps.settings
  const messages = { send: async () => ({ is: 'later' as const }) }
  return { ...deps, settings, messages, clock: clockStore(deps.table) }
}
