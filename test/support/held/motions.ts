import * as ring from '../../../functions/ballot/ring'
import { held } from './held'

export const ringMotions = held('clock', ring.ringMotions)
