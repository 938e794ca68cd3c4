import * as clock from '../../../functions/clock/sweep'
import { held } from './held'

export const sweep = held('clock', clock.sweep)
