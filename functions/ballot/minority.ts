import type { Cast, Result } from '../../shared/ballot/count'
import { yes, type BallotRule } from '../../shared/ballot/rule'

/** Whether a ballot was for what was decided: its first choice where the order counts. */
function isWith({ choice }: Cast, { chosen }: Result, { kind }: BallotRule) {
  return kind === 'rank' ? chosen.includes(choice[0] ?? '') : choice.some((option) => chosen.includes(option))
}

export type Words = { title: string; text?: string | undefined; against: string }

/** How many were with it, where there was anything to be with. */
function withIt(decided: Cast[], result: Result, rule: BallotRule) {
  if (result.outcome === 'noQuorum') return undefined
  if (rule.kind === 'yesNo') return decided.filter(({ choice }) => choice[0] === yes).length
  return result.outcome === 'adopted' ? decided.filter((one) => isWith(one, result, rule)).length : undefined
}

/**
 * 少数意见: the smaller side of those who decided, with the words that are its own. Where both are level or nobody
 * differs there is none.
 */
export function minorityOf(
  cast: Cast[],
  result: Result,
  { rule, words }: { rule: BallotRule; words: Words },
) {
  const decided = cast.filter(({ choice }) => choice.length > 0)
  const inFavour = withIt(decided, result, rule)
  if (inFavour === undefined) return undefined
  const others = decided.length - inFavour
  const number = Math.min(inFavour, others)
  if (number === 0 || inFavour === others) return undefined
  const { title, text, against } = words
  return { number, of: decided.length, words: others < inFavour ? against : (text ?? title) }
}
