import type { Actor } from '../../shared/actor'
import type { Motion, MyVoter } from '../../shared/ballot/motion'
import { known } from '../../shared/known'
import { ballotStore } from './ballotStore'
import { casterOf } from './caster'
import { openContent } from './contents'
import { ballotKeys } from './keys'
import { shardFor } from './shard'
import { refOf, votersOf, type In, type Voter } from './voter'

const keyIn = ({ motion }: In, { key }: Voter) =>
  ballotKeys.ballot(motion.id, shardFor(key, motion.opened.shards), key)

/** Her ballots in this vote, and whether each has been cast: all of them in one read. */
export async function myVotersIn(here: In, actor: Actor): Promise<Motion['my']> {
  const { deps, motion } = here
  const { voters, noneBecause } = await votersOf(actor, here)
  const cast =
    voters.length > 0 && (await ballotStore(deps.table).many(voters.map((one) => keyIn(here, one))))
  const firstStands = motion.opened.rule.again === 'firstStands'
  const seen = voters.map((voter): MyVoter => {
    const ballot = cast ? cast.get(voter.key) : undefined
    const isMine = !ballot || !firstStands || ballot.only === casterOf(deps.seal, motion.id, actor)
    const slip = ballot && openContent(ballot.content, voter.key, deps.seal).slip
    return {
      voter: refOf(deps.seal, actor, voter),
      label: voter.label,
      hasVoted: ballot !== undefined,
      ...(ballot && { way: slip ? ('paper' as const) : ('phone' as const) }),
      mayVote: deps.now() <= motion.opened.closesAt && isMine,
    }
  })
  return known({ voters: seen, noneBecause })
}
