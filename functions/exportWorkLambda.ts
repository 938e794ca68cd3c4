import { called, type Called } from './clock/called'
import { workOnAll } from './export/workOnAll'
import { realWorkDeps } from './realDeps'
import { withKeptTenants } from './street/keptTenants'

const deps = withKeptTenants(realWorkDeps())
/** Called by the schedule, every minute, with a minute to run in. */
const parts = 1000

export const handler = (event: Called, context: { getRemainingTimeInMillis: () => number }) => {
  const { until, ...share } = called(event, context, deps.now())
  return workOnAll(deps, { parts, until }, share)
}
