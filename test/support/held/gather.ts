import * as gather from '../../../functions/demand/consume'
import { held } from './held'

export const consume = held('gather', gather.consume)
