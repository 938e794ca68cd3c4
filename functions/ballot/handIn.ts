import { done, refuse, type Outcome } from '../../shared/outcome'
import type { PaperHandedIn } from '../../shared/ballot/slip'
import { isKeyTimely } from '../idempotency'
import type { Handler, Request } from '../handler'
import { afterClosing } from './afterClosing'
import { ballotStore, type CastKept } from './ballotStore'
import { ballotKeyOf, castPaper } from './castPaper'
import { mayHandIn } from './claims'
import { markOf } from './mark'
import { graceMs, isOpened } from './motion'
import { putAway } from './putAway'
import { isRollFull } from './rollFull'
import { motionSeen } from './seen'
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

/** Its slip may have been taken back while this was on its way: then the home has what it had before. */
const unlessTakenBack = ({ voter, motion, mark }: Paper, { deps, input }: Asked) =>
  putAway({ voter: voter.key, slip: input.body.slip, motion, mark }, deps)

async function registerAndCast(paper: Paper, request: Asked): Promise<Outcome<CastKept>> {
  const taken = await takeSlip(paper, request)
  if (!taken.ok) {
    await unlessTakenBack(paper, request)
    // Done before, and the slip taken back since: it is answered as it was then.
    const heard = await ballotStore(request.deps.table).heard(ballotKeyOf(paper), paper.mark)
    return heard?.became ?? taken
  }
  const cast = await castPaper(taken.value, paper, request)
  if (cast.ok) await unlessTakenBack(paper, request)
  else await letGo(paper, request)
  return cast
}

async function handIn(paper: Paper, request: Asked): Promise<Outcome<CastKept>> {
  const { deps } = request
  const { motion, mark } = paper
  const { closesAt } = motion.opened
  if (deps.now() > closesAt) return afterClosing({ key: ballotKeyOf(paper), mark }, motion, deps)
  if (await isRollFull(motion, paper.voter, deps)) return refuse('rollFull')
  const cast = await registerAndCast(paper, request)
  return deps.now() < closesAt + graceMs ? cast : refuse('unavailable')
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
