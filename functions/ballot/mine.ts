import type { Actor } from '../../shared/actor'
import type { Motion, MyVoter } from '../../shared/ballot/motion'
import { known } from '../../shared/known'
import { ballotStore, castsOf, type BallotKept } from './ballotStore'
import { byNobody, casterOf } from './caster'
import { isTakenBack, openContent } from './contents'
import { ballotKeys } from './keys'
import { shardFor } from './shard'
import { refOf, votersOf, type In, type Voter } from './voter'

const keyIn = ({ motion }: In, { key }: Voter) =>
  ballotKeys.ballot(motion.id, shardFor(key, motion.opened.shards), key)

function standing(ballot: BallotKept | undefined, voter: Voter, { seal }: In['deps']) {
  if (!ballot) return { hasVoted: false, casts: 0 }
  const { slip } = openContent(ballot.content, voter.key, seal)
  if (isTakenBack({ slip })) return { hasVoted: false, casts: castsOf(ballot) }
  return { hasVoted: true, casts: castsOf(ballot), way: slip ? ('paper' as const) : ('phone' as const) }
}

/** Her ballots in this vote, and whether each has been cast: all of them in one read. */
export async function myVotersIn(here: In, actor: Actor): Promise<Motion['my']> {
  const { deps, motion } = here
  const { voters, noneBecause } = await votersOf(actor, here)
  const cast =
    voters.length > 0 && (await ballotStore(deps.table).many(voters.map((one) => keyIn(here, one))))
  const firstStands = motion.opened.rule.again === 'firstStands'
  const me = casterOf(deps.seal, motion.id, actor)
  const seen = voters.map((voter): MyVoter => {
    const ballot = cast ? cast.get(voter.key) : undefined
    const isMine = !ballot || !firstStands || [me, byNobody].includes(ballot.only ?? '')
    return {
      voter: refOf(deps.seal, actor, voter),
      label: voter.label,
      ...standing(ballot, voter, deps),
      mayVote: deps.now() <= motion.opened.closesAt && isMine,
    }
  })
  return known({ voters: seen, noneBecause })
}
