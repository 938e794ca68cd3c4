import { done, refuse, type Outcome } from '../../shared/outcome'
import type { PaperHandedIn } from '../../shared/ballot/slip'
import { isKeyTimely } from '../idempotency'
import type { Handler, Request } from '../handler'
import { afterClosing } from './afterClosing'
import { ballotStore, type CastKept } from './ballotStore'
import { byPaper } from './caster'
import { mayHandIn } from './claims'
import { closeContent, closeText, openText } from './contents'
import { ballotKeys } from './keys'
import { markOf } from './mark'
import { graceMs, isOpened, type Mark, type OpenMotion } from './motion'
import { paperNonce } from './paperNonce'
import { isRollFull } from './rollFull'
import { motionSeen } from './seen'
import { shardFor } from './shard'
import { readerOf } from './slip'
import { slipStore } from './slipStore'
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

type Paper = { voter: Voter; motion: OpenMotion; mark: Mark }

const wherein = (motionId: string, slip: string) => `${motionId} whose ${slip}`

/**
 * The number is this voter's from here on. A try broken off here is gone on with by who made it; to everybody else it is
 * taken, whoever she names: who tried home after home would learn whose the slip is.
 */
async function takeSlip({ voter, motion, mark }: Paper, { deps, actor, input }: Asked) {
  const { slip } = input.body
  const place = wherein(motion.id, slip)
  const registrar = readerOf(deps.seal, motion.id, actor.id)
  const found = await slipStore(deps.table, motion.id).register({
    slip,
    v: 1,
    whose: closeText(voter.key, place, deps.seal),
    registrar,
    takenBy: mark.key,
    at: deps.now(),
    marks: [],
  })
  if (!found) return true
  return found.registrar === registrar && openText(found.whose, place, deps.seal) === voter.key
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
  const { deps, input } = request
  const { motion, mark } = paper
  const ballots = ballotStore(deps.table)
  const ballot = casting(paper, request)
  if (ballot.at > motion.opened.closesAt) return afterClosing(ballot, motion, deps)
  if (await isRollFull(motion, paper.voter, deps)) return refuse('rollFull')
  if (!(await takeSlip(paper, request))) return refuse('slipTaken', { field: 'slip' })
  const cast = await ballots.cast(ballot)
  if (!cast.ok) await slipStore(deps.table, motion.id).release(input.body.slip, mark)
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
