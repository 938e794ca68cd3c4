import { bodyOperations } from '../../shared/ballot/bodyOperations'
import { serviceOf } from '../service'
import { bodiesOfCommunity, tieMember, writeBody } from './bodies'
import { ballotSays } from './says'

/** Who sits in which body 两委, 党员, 居民代表. */
export const bodyService = serviceOf(bodyOperations, { bodiesOfCommunity, writeBody, tieMember }, ballotSays)
