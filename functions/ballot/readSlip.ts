import { done, refuse, type Outcome } from '../../shared/outcome'
import { fits, type BallotRule } from '../../shared/ballot/rule'
import type { SlipRead } from '../../shared/ballot/slip'
import { isKeyTimely } from '../idempotency'
import type { Topic } from '../topic/topic'
import type { Handler, Request } from '../handler'
import { leads, mayRead } from './claims'
import { markOf, markOnSlip } from './mark'
import { isOpened, statusOf, type Mark, type MotionKept, type OpenMotion } from './motion'
import { motionStore } from './motionStore'
import { motionSeen } from './seen'
import { closeTyped, openTyped, presentSlip, readerOf, typedText } from './slip'
import { slipStore, type SlipKept } from './slipStore'
import { whoKnows } from './whoKnows'

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
  const readers = [...new Set([...(kept.readers ?? []), reader])]
  const next = { ...rest, readers, marks: [...kept.marks, mark].slice(-mostMarks) }
  if (!first) return { ...next, first: { by: reader, said: closeTyped(text, where) } }
  if (openTyped(first.said, where) === text) return { ...next, agreed: first.said }
  return { ...next, hasDiffered: true }
}

function hindrance(kept: SlipKept, reader: string, knows: boolean) {
  if (kept.isTakenBack) return refuse('slipUnknown', { field: 'slip' })
  if (kept.agreed) return refuse('slipAgreed')
  if (knows) return refuse('ownSlip')
  return kept.first?.by === reader ? refuse('readByYou') : undefined
}

/** Against what was kept, as it is now: heard before, in somebody's way, or one more reading. */
async function judged(
  kept: SlipKept,
  typed: Typed,
  { motion, deps }: { motion: OpenMotion; deps: Asked['deps'] },
): Promise<Outcome<SlipKept>> {
  const before = kept.marks.find(({ key }) => key === typed.mark.key)
  if (before) return before.said === typed.mark.said ? done(kept) : refuse('keyReused')
  if (motion.countedAt !== undefined || deps.now() > motion.opened.paperUntil) return refuse('voteClosed')
  const where = { motionId: motion.id, seal: deps.seal }
  const knows = whoKnows(await slipStore(deps.table, motion.id).all(), where)
  const hindered = hindrance(kept, typed.reader, knows(kept, typed.reader))
  return hindered ?? done(withReading(kept, typed, { ...where, slip: kept.slip }))
}

async function readOnce(
  typed: Typed,
  motion: OpenMotion,
  { deps, input }: Asked,
): Promise<Outcome<SlipKept>> {
  const store = slipStore(deps.table, motion.id)
  for (let tries = 0; tries < mostTries; tries++) {
    const kept = await store.get(input.params.slip)
    if (!kept) return refuse('slipUnknown', { field: 'slip' })
    const next = await judged(kept, typed, { motion, deps })
    if (!next.ok || next.value === kept || (await store.save(next.value))) return next
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
  const mark = markOnSlip(deps.seal, markOf(deps.seal, { actorId: actor.id, key, said: input }))
  const read = await readOnce({ text: typedText(input.body, rule), reader, mark }, motion, request)
  if (!read.ok) return read
  if (read.value.agreed) await ringIfOver(motion, request)
  const knows = whoKnows([read.value], { motionId: motion.id, seal: deps.seal })(read.value, reader)
  return done({ slip: presentSlip(read.value, { reader, knows, ...mayIn(motion, topic, request) }) })
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
  const knows = whoKnows(all, { motionId: motion.id, seal: deps.seal })
  return done({ slips: all.map((kept) => presentSlip(kept, { reader, knows: knows(kept, reader), ...may })) })
}
