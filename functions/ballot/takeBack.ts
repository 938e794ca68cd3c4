import { done, refuse, type Outcome } from '../../shared/outcome'
import type { Handler, Request } from '../handler'
import { isKeyTimely } from '../idempotency'
import { ballotStore, type BallotKept } from './ballotStore'
import { byNobody } from './caster'
import { leads } from './claims'
import { closeContent, openContent, openText, takenBack } from './contents'
import { ballotKeys } from './keys'
import { markOf } from './mark'
import { graceMs, isOpened, type Mark, type OpenMotion } from './motion'
import { motionSeen } from './seen'
import { shardFor } from './shard'
import { presentSlip, readerOf, whosePlace } from './slip'
import { slipStore, type SlipKept } from './slipStore'
import { freed } from './takeSlip'
import { turnoutStore } from './turnoutStore'

type Asked = Request<'takeBackSlip'>
type Taking = { motion: OpenMotion; reader: string; isLead: boolean; mark: Mark }

const mostTries = 8

/** The ballot that stands on this slip, if it still does. */
async function ballotOn(kept: SlipKept, motion: OpenMotion, { deps }: Asked) {
  const voter = openText(kept.whose, whosePlace(motion.id, kept.slip), deps.seal)
  const key = ballotKeys.ballot(motion.id, shardFor(voter, motion.opened.shards), voter)
  const ballot = await ballotStore(deps.table).get(key)
  return ballot && openContent(ballot.content, voter, deps.seal).slip === kept.slip ? ballot : undefined
}

function hindrance(kept: SlipKept | undefined, { motion, reader, isLead }: Taking, now: number) {
  if (!isLead && kept?.registrar !== reader) return refuse('notYourTopic')
  if (!kept || kept.isTakenBack) return refuse('slipUnknown', { field: 'slip' })
  return now > motion.opened.closesAt ? refuse('voteClosed') : undefined
}

type TakenBack = { kept: SlipKept; ballot: BallotKept | undefined }

/** Sent again, it goes on where it was broken off. */
async function resumed(kept: SlipKept, { motion, mark }: Taking, request: Asked) {
  const before = kept.marks.find(({ key }) => key === mark.key)
  if (!before) return undefined
  if (before.said !== mark.said) return refuse('keyReused')
  return done({ kept, ballot: kept.isTakenBack ? await ballotOn(kept, motion, request) : undefined })
}

/** Once the slip says so, it counts for nobody: the count asks the slip whose it is. */
async function free(taking: Taking, request: Asked): Promise<Outcome<TakenBack>> {
  const { deps, input } = request
  const { motion, mark } = taking
  const store = slipStore(deps.table, motion.id)
  for (let tries = 0; tries < mostTries; tries++) {
    const kept = await store.get(input.params.slip)
    const before = kept && (await resumed(kept, taking, request))
    if (before) return before
    const hindered = hindrance(kept, taking, deps.now())
    if (hindered || !kept) return hindered ?? refuse('slipUnknown')
    const ballot = await ballotOn(kept, motion, request)
    const next = { ...freed(kept), marks: [...kept.marks, mark] }
    if (await store.save(next)) return done({ kept: next, ballot })
  }
  return refuse('tryLater')
}

/** The home has not voted, and may: just that ballot is put away, and nothing that came after it. */
async function putAway(ballot: BallotKept, { motion, mark }: Taking, { deps }: Asked) {
  const { voter, content } = ballot
  const { shards, rule } = motion.opened
  const nothing = takenBack(openContent(content, voter, deps.seal))
  await ballotStore(deps.table).replace(content, {
    key: ballotKeys.ballot(motion.id, shardFor(voter, shards), voter),
    content: closeContent(nothing, voter, deps.seal),
    at: deps.now(),
    mark,
    ...(rule.again === 'firstStands' && { only: byNobody }),
  })
}

async function takeBack(taking: Taking, request: Asked): Promise<Outcome<SlipKept>> {
  const { deps, input } = request
  const { motion, mark } = taking
  const taken = await free(taking, request)
  if (!taken.ok) return taken
  const { kept, ballot } = taken.value
  if (ballot) await putAway(ballot, taking, request)
  const { reason } = input.body
  await turnoutStore(deps.table).note(motion.id, mark, { slip: kept.slip, at: deps.now(), reason })
  return deps.now() < motion.opened.closesAt + graceMs ? done(kept) : refuse('unavailable')
}

/** 收回: registered wrongly, a slip is free again, and the home it stood for votes anew. All can read that it was so. */
export const takeBackSlip: Handler<'takeBackSlip'> = async (request) => {
  const { deps, actor, input, key } = request
  if (!isKeyTimely(key, deps.now())) return refuse('keyExpired')
  const seen = await motionSeen(input.params.motionId, request)
  if (!seen.ok) return seen
  const { motion, topic } = seen.value
  if (!isOpened(motion)) return refuse('voteNotOpen')
  const reader = readerOf(deps.seal, motion.id, actor.id)
  const mark = markOf(deps.seal, { actorId: actor.id, key, said: input })
  const isLead = leads(topic, actor)
  const taken = await takeBack({ motion, reader, isLead, mark }, request)
  if (!taken.ok) return taken
  return done({ slip: presentSlip(taken.value, reader, { isLead, isOpen: true }) })
}
