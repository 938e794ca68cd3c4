import type { Motion } from '../../../shared/ballot/motion'

/** Asked for a ballot not yet cast · has cast it, and may change it or not · only looks on. */
export type BallotStanding = 'asked' | 'changeable' | 'voted' | 'watching'

export function ballotStanding({ status, moves, my: { voters } }: Motion): BallotStanding {
  const mayVote = status === 'open' && moves.includes('vote')
  if (mayVote && voters.some((voter) => voter.mayVote && !voter.hasVoted)) return 'asked'
  const cast = voters.filter(({ hasVoted }) => hasVoted)
  if (cast.length === 0) return 'watching'
  return mayVote && cast.some((voter) => voter.mayVote) ? 'changeable' : 'voted'
}

/** Whose ballot it is, in the words it is spoken of: a home's, or one's own. */
export const whoseBallot = ({ rule }: Pick<Motion, 'rule'>) =>
  rule.electorate === 'household' ? '您家' : '您'
