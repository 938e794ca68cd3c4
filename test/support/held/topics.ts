import * as ring from '../../../functions/topic/ring'
import { held } from './held'

export const ringTopics = held('clock', ring.ringTopics)
