import type { Answer } from '../../../shared/contract'
import type { CommandInput } from '../../../shared/workOrder/commands'
import { findLast } from '../../../shared/findLast'

export type RatingGiven = Pick<CommandInput['rate'], 'solved' | 'satisfied'>

/** What its reader said of the last result. */
export const myRating = ({ steps }: Pick<Answer<'getOrder'>, 'steps'>): RatingGiven | undefined =>
  findLast(steps, ({ move, by }) => move === 'rate' && by.isMe)?.rating

export const isHappy = ({ solved, satisfied }: RatingGiven) => solved === 'solved' && satisfied !== 'not'
