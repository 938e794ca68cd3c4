import { recordOperations } from '../../shared/topic/recordOperations'
import { serviceOf } from '../service'
import { exportTopic } from './export'
import { topicSays } from './says'

/** A topic as a table, asked for once in its life. */
export const recordService = serviceOf(recordOperations, { exportTopic }, topicSays)
