import { campaignRefusalWords } from '../../shared/campaign/refusals'
import { campaignStatuses, type Says } from '../respond'
import { topicSays } from '../topic/says'

export const campaignSays = {
  statuses: { ...topicSays.statuses, ...campaignStatuses },
  words: { ...topicSays.words, ...campaignRefusalWords },
} satisfies Says
