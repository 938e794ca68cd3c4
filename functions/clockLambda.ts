import { called, type Called } from './clock/called'
import { sweepAll } from './clock/sweepAll'
import { realWorkDeps } from './realDeps'

const deps = realWorkDeps()

/** Called by the schedule, every minute, once for each clock. */
export const handler = (event: Called, context: { getRemainingTimeInMillis: () => number }) =>
  sweepAll(deps, called(event, context, deps.now()))
