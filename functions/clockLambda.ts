import { called, type Called } from './clock/called'
import { sweepAll } from './clock/sweepAll'
import { realWorkDeps } from './realDeps'
import { withKeptTenants } from './street/keptTenants'

const deps = withKeptTenants(realWorkDeps())

/** Called by the schedule, every minute, once for each clock. */
export const handler = (event: Called, context: { getRemainingTimeInMillis: () => number }) =>
  sweepAll(deps, called(event, context, deps.now()))
