import { workOnAll } from './export/workOnAll'
import { realWorkDeps } from './realDeps'

const deps = realWorkDeps()
/** Called by the schedule, every minute, with a minute to run in. */
const atOnce = { parts: 1000, ms: 45_000 }

export const handler = () => workOnAll(deps, { parts: atOnce.parts, until: deps.now() + atOnce.ms })
