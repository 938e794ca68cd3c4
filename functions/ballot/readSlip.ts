import { done, refuse, type Outcome } from '../../shared/outcome'
import { fits, type BallotRule } from '../../shared/ballot/rule'
import type { SlipRead } from '../../shared/ballot/slip'
import { isKeyTimely } from '../idempotency'
import type { Topic } from '../topic/topic'
import type { Handler, Request } from '../handler'
import { leads, mayRead } from './claims'
import { markOf } from './mark'
import { isOpened, statusOf, type Mark, type MotionKept, type OpenMotion } from './motion'
import { motionStore } from './motionStore'
import { motionSeen } from './seen'
import { closeTyped, hasRegistered, openTyped, presentSlip, readerOf, typedText } from './slip'
import { slipStore, type SlipKept } from './slipStore'

type Asked = Request<'readSlip'>
const mostTries = 8
const mostMarks = 12

type Typed = { text: string; reader: string; mark: Mark }

/** The slip after one more reading: waiting for the second, agreed, or to be typed again by both. */
function withReading(
  kept: SlipKept,
  { text, reader, mark }: Typed,
  where: Parameters<typeof closeTyped>[1],
): SlipKept {
  const { first, ...rest } = kept
  const { registered, read } = kept.hands ?? { registered: [], read: [] }
  const hands = { registered, read: [...new Set([...read, reader])] }
  const next = { ...rest, hands, marks: [...kept.marks, mark].slice(-mostMarks) }
  if (!first) return { ...next, first: { by: reader, said: closeTyped(text, where) } }
  if (openTyped(first.said, where) === text) return { ...next, agreed: first.said }
  return { ...next, hasDiffered: true }
}

function hindrance(kept: SlipKept, reader: string, isOver: boolean) {
  if (isOver) return refuse('voteClosed')
  if (kept.isTakenBack) return refuse('slipUnknown', { field: 'slip' })
  if (kept.agreed) return refuse('slipAgreed')
  if (hasRegistered(kept, reader)) return refuse('ownSlip')
  return kept.first?.by === reader ? refuse('readByYou') : undefined
}

async function readOnce(
  typed: Typed,
  motion: OpenMotion,
  { deps, input }: Asked,
): Promise<Outcome<SlipKept>> {
  const { slip } = input.params
  const store = slipStore(deps.table, motion.id)
  const isOver = motion.countedAt !== undefined || deps.now() > motion.opened.paperUntil
  for (let tries = 0; tries < mostTries; tries++) {
    const kept = await store.get(slip)
    if (!kept) return refuse('slipUnknown', { field: 'slip' })
    const before = kept.marks.find(({ key }) => key === typed.mark.key)
    if (before) return before.said === typed.mark.said ? done(kept) : refuse('keyReused')
    const hindered = hindrance(kept, typed.reader, isOver)
    if (hindered) return hindered
    const next = withReading(kept, typed, { motionId: motion.id, slip, seal: deps.seal })
    if (await store.save(next)) return done(next)
  }
  return refuse('tryLater')
}

/** The vote is over, and this may have been the last slip: the clock looks at once. */
async function ringIfOver(motion: OpenMotion, { deps }: Asked) {
  if (deps.now() <= motion.opened.closesAt) return
  const store = motionStore(deps.table)
  const now = await store.get(motion.id)
  // Whoever writes it meanwhile is the clock itself.
  if (now && now.countedAt === undefined) await store.save({ ...now, ringsAt: deps.now() })
}

const canBeRead = (read: SlipRead, rule: BallotRule) => 'invalid' in read || fits(read.choice, rule)

const mayIn = (motion: MotionKept, topic: Topic, { actor, deps }: Pick<Asked, 'actor' | 'deps'>) => ({
  isLead: leads(topic, actor),
  isOpen: statusOf(motion, deps.now()) === 'open',
})

/** 录票: by two people who do not see whose slip it is; alike, it counts. */
export const readSlip: Handler<'readSlip'> = async (request) => {
  const { deps, actor, street, input, key } = request
  if (!isKeyTimely(key, deps.now())) return refuse('keyExpired')
  const seen = await motionSeen(input.params.motionId, request)
  if (!seen.ok) return seen
  const { motion, topic } = seen.value
  if (!mayRead(topic, actor, street)) return refuse('notYourTopic')
  if (!isOpened(motion)) return refuse('voteNotOpen')
  const { rule } = motion.opened
  if (!canBeRead(input.body, rule)) return refuse('badInput', { field: 'choice' })
  const reader = readerOf(deps.seal, motion.id, actor.id)
  const mark = markOf(deps.seal, { actorId: actor.id, key, said: input })
  const read = await readOnce({ text: typedText(input.body, rule), reader, mark }, motion, request)
  if (!read.ok) return read
  if (read.value.agreed) await ringIfOver(motion, request)
  return done({ slip: presentSlip(read.value, reader, mayIn(motion, topic, request)) })
}

/** Slips in hand: who reads sees how far each has come. */
export const slips: Handler<'slips'> = async ({ deps, actor, street, input }) => {
  const seen = await motionSeen(input.params.motionId, { actor, deps })
  if (!seen.ok) return seen
  const { motion, topic } = seen.value
  if (!mayRead(topic, actor, street)) return refuse('notYourTopic')
  const reader = readerOf(deps.seal, motion.id, actor.id)
  const all = await slipStore(deps.table, motion.id).all()
  const may = mayIn(motion, topic, { actor, deps })
  return done({ slips: all.map((kept) => presentSlip(kept, reader, may)) })
}
