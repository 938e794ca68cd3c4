import { planRefusalWords } from '../../shared/plan/refusals'
import { planStatuses, type Says } from '../respond'
import { topicSays } from '../topic/says'

export const planSays = {
  statuses: { ...topicSays.statuses, ...planStatuses },
  words: { ...topicSays.words, ...planRefusalWords },
} satisfies Says
