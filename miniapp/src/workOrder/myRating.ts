import type { Answer } from '../../../shared/contract'
import type { CommandInput } from '../../../shared/workOrder/commands'
import { findLast } from '../../../shared/findLast'
import { known } from '../../../shared/known'
import { satisfied as satisfiedSaid, solved as solvedSaid } from './deeds'

export type RatingGiven = Pick<CommandInput['rate'], 'solved' | 'satisfied' | 'words'>

/** What its reader said of the last result: with her own thumb, or on the telephone 电话回访. */
export function myRating({ steps }: Pick<Answer<'getOrder'>, 'steps'>): RatingGiven | undefined {
  const mine = findLast(steps, ({ move, by, byPhone }) => move === 'rate' && (by.isMe || byPhone === true))
  return mine?.rating && { ...mine.rating, ...known({ words: mine.words }) }
}

/** 重办 in one tap: why was said already. */
export const reasonIn = ({ solved, satisfied, words }: RatingGiven) =>
  [`我评的是：${solvedSaid[solved]}，${satisfiedSaid[satisfied]}`, words].filter(Boolean).join('。')

export const isHappy = ({ solved, satisfied }: RatingGiven) => solved === 'solved' && satisfied !== 'not'
