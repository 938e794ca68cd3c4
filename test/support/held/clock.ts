import * as clock from '../../../functions/clock/sweepAll'
import { held } from './held'

export const sweepAll = held('clock', clock.sweepAll)
