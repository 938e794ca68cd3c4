import { projectRefusalWords } from '../../shared/project/refusals'
import { campaignSays } from '../campaign/says'
import { projectStatuses, type Says } from '../respond'

export const projectSays = {
  statuses: { ...campaignSays.statuses, ...projectStatuses },
  words: { ...campaignSays.words, ...projectRefusalWords },
} satisfies Says
