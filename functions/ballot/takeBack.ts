import { done, refuse, type Outcome } from '../../shared/outcome'
import { chinaDay } from '../../shared/clock/china'
import type { Handler, Request } from '../handler'
import { isKeyTimely } from '../idempotency'
import { leads, mayRead } from './claims'
import { completeBack } from './completeBack'
import { markOf, markOnSlip } from './mark'
import { graceMs, isOpened, type Mark, type OpenMotion } from './motion'
import { motionSeen } from './seen'
import { hasRead, presentSlip, readerOf } from './slip'
import { slipStore, type Back, type SlipKept } from './slipStore'
import { freed } from './takeSlip'

type Asked = Request<'takeBackSlip'>
type Taking = { motion: OpenMotion; reader: string; isLead: boolean; serves: boolean; mark: Mark; back: Back }

const mostTries = 8

function hindrance(kept: SlipKept | undefined, { motion, reader, isLead, serves }: Taking, now: number) {
  if (!isLead && !(serves && kept?.registrar === reader)) return refuse('notYourTopic')
  if (kept && hasRead(kept, reader)) return refuse('slipSeenBefore', { field: 'slip' })
  return now > motion.opened.closesAt ? refuse('voteClosed') : undefined
}

/** Sent again, it goes on where it was broken off, and undoes nothing that came after. */
function heard({ past = [] }: SlipKept, { back: { key, said } }: Taking) {
  const before = past.find(({ back }) => back?.key === key)?.back
  return before && (before.said === said ? done(undefined) : refuse('keyReused'))
}

/** Nothing is left to write where it was heard before, or somebody else did it and may not have come to its end. */
function judged(found: SlipKept | undefined, taking: Taking, now: number): Outcome<SlipKept> {
  const before = found && heard(found, taking)
  const hindered = before ?? hindrance(found, taking, now)
  if (hindered && !hindered.ok) return hindered
  if (!found) return refuse('slipUnknown', { field: 'slip' })
  return done(before || found.isTakenBack ? found : freed(found, taking.back))
}

/** Once the slip says so, it counts for nobody: the count asks the slip whose it is. */
async function free(taking: Taking, { deps, input }: Asked): Promise<Outcome<SlipKept>> {
  const { id, opened } = taking.motion
  const store = slipStore(deps.table, id)
  for (let tries = 0; tries < mostTries; tries++) {
    const found = await store.get(input.params.slip)
    const next = judged(found, taking, deps.now())
    if (!next.ok || next.value === found) return next
    if (await store.save(next.value))
      return deps.now() < opened.closesAt + graceMs ? next : refuse('unavailable')
  }
  return refuse('tryLater')
}

/** 收回: registered wrongly, a slip is free again, and the home has what it had before. All can read that it was so. */
export const takeBackSlip: Handler<'takeBackSlip'> = async (request) => {
  const { deps, actor, street, input, key } = request
  if (!isKeyTimely(key, deps.now())) return refuse('keyExpired')
  const seen = await motionSeen(input.params.motionId, request)
  if (!seen.ok) return seen
  const { motion, topic } = seen.value
  if (!isOpened(motion)) return refuse('voteNotOpen')
  const reader = readerOf(deps.seal, motion.id, actor.id)
  const mark = markOf(deps.seal, { actorId: actor.id, key, said: input })
  const who = { reader, isLead: leads(topic, actor), serves: mayRead(topic, actor, street) }
  const back = { ...markOnSlip(deps.seal, mark), reason: input.body.reason, day: chinaDay(deps.now()) }
  const taken = await free({ motion, mark, back, ...who }, request)
  if (!taken.ok) return taken
  await completeBack(taken.value, { motion, mark }, deps)
  return done({ slip: presentSlip(taken.value, { ...who, knows: true, isOpen: true }) })
}
