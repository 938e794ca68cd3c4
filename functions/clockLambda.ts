import { sweepAll } from './clock/sweep'
import { realWorkDeps } from './realDeps'

const deps = realWorkDeps()

/** Called by the schedule, every minute. */
export const handler = () => sweepAll(deps)
