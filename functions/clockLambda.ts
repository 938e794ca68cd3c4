import { sweepAll } from './clock/sweep'
import { realDeps } from './realDeps'

const deps = realDeps()

/** Called by the schedule, every minute. */
export const handler = () => sweepAll(deps)
