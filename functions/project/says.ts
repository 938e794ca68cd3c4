import { projectRefusalWords } from '../../shared/project/refusals'
import { projectStatuses, type Says } from '../respond'
import { topicSays } from '../topic/says'

export const projectSays = {
  statuses: { ...topicSays.statuses, ...projectStatuses },
  words: { ...topicSays.words, ...projectRefusalWords },
} satisfies Says
