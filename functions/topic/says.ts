import { topicRefusalWords } from '../../shared/topic/refusals'
import { topicStatuses, type Says } from '../respond'

/** What is refused in a deliberation 议事, for whichever function answers. */
export const topicSays = { statuses: topicStatuses, words: topicRefusalWords } satisfies Says
