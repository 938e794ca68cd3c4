import * as stream from '../../../functions/stream/consume'
import { held } from './held'

export const consume = held('stream', stream.consume)
