import { takeArrived, type Arrivals } from './photo/arrived'
import { realArrivingDeps } from './photo/deps'

const deps = realArrivingDeps()

/** Called with what arrived in the bucket. */
export const handler = (event: Arrivals) => takeArrived(event, deps)
