import { ballotRefusalWords } from '../../shared/ballot/refusals'
import { ballotStatuses, type Says } from '../respond'
import { topicSays } from '../topic/says'

/** What is refused where votes are prepared, for whichever function answers. */
export const ballotSays = {
  statuses: { ...topicSays.statuses, ...ballotStatuses },
  words: { ...topicSays.words, ...ballotRefusalWords },
} satisfies Says
