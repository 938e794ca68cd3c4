import type { Cast, Result } from '../../shared/ballot/count'
import { yes, type BallotRule } from '../../shared/ballot/rule'

/** Whether a ballot was for what was decided: its first choice where the order counts. */
function isWith({ choice }: Cast, { chosen }: Result, { kind }: BallotRule) {
  return kind === 'rank' ? chosen.includes(choice[0] ?? '') : choice.some((option) => chosen.includes(option))
}

/** 少数意见: how many of those who decided wanted something else. Where nothing was decided there is none. */
export function minorityOf(
  cast: Cast[],
  result: Result,
  { rule, words }: { rule: BallotRule; words: string },
) {
  const decided = cast.filter(({ choice }) => choice.length > 0)
  if (result.outcome === 'rejected' && rule.kind === 'yesNo')
    return { number: decided.filter(({ choice }) => choice[0] === yes).length, of: cast.length, words }
  if (result.outcome !== 'adopted') return undefined
  return { number: decided.filter((one) => !isWith(one, result, rule)).length, of: cast.length, words }
}
