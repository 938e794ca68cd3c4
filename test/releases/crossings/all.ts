import { actingCrossings } from './acting'
import { pageCrossings } from './pages'
import { personCrossings } from './persons'
import { topicCrossings } from './topics'
import { voteCrossings } from './votes'

/** In this order: the last one lets time pass. */
export const crossings = Object.entries({
  ...pageCrossings,
  ...topicCrossings,
  ...actingCrossings,
  ...personCrossings,
  ...voteCrossings,
})
