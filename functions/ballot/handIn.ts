import { done, refuse, type Outcome } from '../../shared/outcome'
import type { PaperHandedIn } from '../../shared/ballot/slip'
import { isKeyTimely } from '../idempotency'
import type { Handler, Request } from '../handler'
import { afterClosing } from './afterClosing'
import { ballotStore, type CastKept } from './ballotStore'
import { byPaper } from './caster'
import { mayHandIn } from './claims'
import { closeContent } from './contents'
import { ballotKeys } from './keys'
import { markOf } from './mark'
import { graceMs, isOpened } from './motion'
import { paperNonce } from './paperNonce'
import { isRollFull } from './rollFull'
import { motionSeen } from './seen'
import { shardFor } from './shard'
import { letGo, takeSlip, type Paper } from './takeSlip'
import { voterOfHome, voterOfMember, type In, type Voter } from './voter'

type Asked = Request<'handInPaper'>

async function voterOn(paper: PaperHandedIn, here: In): Promise<Outcome<Voter>> {
  const { electorate } = here.motion.opened.rule
  if (electorate === 'person') return refuse('paperPerPerson')
  if ('memberId' in paper !== (electorate === 'member')) return refuse('badInput')
  const voter =
    'memberId' in paper ? await voterOfMember(paper.memberId, here) : await voterOfHome(paper, here)
  return voter ? done(voter) : refuse('notOnRoll')
}

function casting({ voter, motion, mark }: Paper, { deps, actor, input }: Asked) {
  const { slip } = input.body
  const content = {
    chosen: [],
    nonce: paperNonce(deps.seal, motion.id, slip),
    by: actor.id,
    buildingId: voter.buildingId,
    area: voter.area,
    slip,
  }
  return {
    key: ballotKeys.ballot(motion.id, shardFor(voter.key, motion.opened.shards), voter.key),
    content: closeContent(content, voter.key, deps.seal),
    at: deps.now(),
    mark,
    ...(motion.opened.rule.again === 'firstStands' && { only: byPaper, isOnce: true }),
  }
}

async function handIn(paper: Paper, request: Asked): Promise<Outcome<CastKept>> {
  const { deps } = request
  const { motion } = paper
  const ballots = ballotStore(deps.table)
  const ballot = casting(paper, request)
  if (ballot.at > motion.opened.closesAt) return afterClosing(ballot, motion, deps)
  if (await isRollFull(motion, paper.voter, deps)) return refuse('rollFull')
  const taken = await takeSlip(paper, request)
  // Done before, and the slip taken back since: it is answered as it was then.
  if (!taken.ok) return (await ballots.heard(ballot.key, ballot.mark))?.became ?? taken
  const cast = await ballots.cast(ballot)
  if (!cast.ok) await letGo(paper, request)
  return deps.now() < motion.opened.closesAt + graceMs ? cast : refuse('unavailable')
}

/** 登记纸质票: the home has taken part from now on, whatever stands on the slip. */
export const handInPaper: Handler<'handInPaper'> = async (request) => {
  const { deps, actor, street, input, key } = request
  if (!isKeyTimely(key, deps.now())) return refuse('keyExpired')
  const seen = await motionSeen(input.params.motionId, request)
  if (!seen.ok) return seen
  const { motion, topic } = seen.value
  const buildingId = 'buildingId' in input.body ? input.body.buildingId : undefined
  if (!mayHandIn(topic, actor, buildingId)) return refuse('notYourTopic')
  if (!isOpened(motion)) return refuse('voteNotOpen')
  const voter = await voterOn(input.body, { motion, street, deps })
  if (!voter.ok) return voter
  const mark = markOf(deps.seal, { actorId: actor.id, key, said: input })
  const cast = await handIn({ voter: voter.value, motion, mark }, request)
  if (!cast.ok) return cast
  // Whether the home had voted on the phone is its own affair, and it sees for itself what stands now.
  return done({ slip: input.body.slip, at: new Date(cast.value.at).toISOString() })
}
