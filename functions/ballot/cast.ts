import { fits, optionsOf } from '../../shared/ballot/rule'
import { done, refuse, type Outcome } from '../../shared/outcome'
import { isKeyTimely } from '../idempotency'
import type { Handler, Request } from '../handler'
import { afterClosing } from './afterClosing'
import { ballotStore, type CastKept, type Casting } from './ballotStore'
import { casterOf } from './caster'
import { closeContent, placesOf } from './contents'
import { ballotKeys } from './keys'
import { openedMotion } from './known'
import { markOf } from './mark'
import { graceMs, isOpened, type OpenMotion } from './motion'
import { receiptHash } from './receiptHash'
import { shardFor } from './shard'
import { voterMeant, type Voter } from './voter'

type Asked = Request<'castBallot'>

function castingOf(voter: Voter, motion: OpenMotion, { deps, actor, input, key }: Asked): Casting {
  const { rule, shards } = motion.opened
  const { choice, nonce, seen } = input.body
  const content = {
    chosen: placesOf(choice, optionsOf(rule)),
    nonce,
    by: actor.id,
    buildingId: voter.buildingId,
    area: voter.area,
    slip: '',
  }
  return {
    key: ballotKeys.ballot(motion.id, shardFor(voter.key, shards), voter.key),
    content: closeContent(content, voter.key, deps.seal),
    at: deps.now(),
    seen,
    mark: markOf(deps.seal, { actorId: actor.id, key, said: input }),
    ...(rule.again === 'firstStands' && { only: casterOf(deps.seal, motion.id, actor) }),
  }
}

async function castOnce(
  casting: Casting & { hash: string },
  motion: OpenMotion,
  { deps }: Asked,
): Promise<Outcome<CastKept>> {
  const { closesAt } = motion.opened
  if (casting.at > closesAt) return afterClosing(casting, motion, deps)
  const cast = await ballotStore(deps.table).cast(casting)
  // Underway for longer than the count waits: whether it was counted, only the published list will say.
  return deps.now() < closesAt + graceMs ? cast : refuse('unavailable')
}

/** 投票: what was read before is remembered, so that a ballot is one write and nothing else. */
export const castBallot: Handler<'castBallot'> = async (request) => {
  const { deps, actor, street, input, key } = request
  const { motionId } = input.params
  if (!isKeyTimely(key, deps.now())) return refuse('keyExpired')
  if (!motionId.startsWith(`${actor.street}-`)) return refuse('notFound')
  const motion = await openedMotion(deps, motionId)
  if (!motion) return refuse('notFound')
  if (!isOpened(motion)) return refuse('voteNotOpen')
  const voter = await voterMeant(input.body.voter, actor, { motion, street, deps })
  if (!voter.ok) return voter
  if (!fits(input.body.choice, motion.opened.rule)) return refuse('badInput', { field: 'choice' })
  const hash = receiptHash({ motionId, choice: input.body.choice, nonce: input.body.nonce })
  const casting = { ...castingOf(voter.value, motion, request), hash }
  const cast = await castOnce(casting, motion, request)
  if (!cast.ok) return cast
  return done({ motionId, voter: input.body.voter, hash, at: new Date(cast.value.at).toISOString() })
}
