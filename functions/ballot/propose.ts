import type { Actor } from '../../shared/actor'
import { known } from '../../shared/known'
import { done, refuse, type Outcome } from '../../shared/outcome'
import { isKeyTimely } from '../idempotency'
import type { Handler, Request } from '../handler'
import { hasClaim } from '../topic/claims'
import { personal } from '../topic/personal'
import type { Topic } from '../topic/topic'
import { leads } from './claims'
import { stepToDecide } from './decideStep'
import { markOf } from './mark'
import type { Mark, MotionKept } from './motion'
import { motionStore } from './motionStore'
import { presentMotion } from './present'
import { fullFor, mostMotions, type Proposing } from './roomFor'
import { secondHash, speaksAs } from './seconder'
import { topicSeen } from './seen'

type Asked = Request<'proposeMotion'>

function refusalFor(topic: Topic, { actor }: Asked) {
  if (topic.status !== 'decide' && topic.status !== 'discuss') return 'wrongStep'
  return actor.homes?.length ? 'notInScope' : 'notVerified'
}

/** All of it is read by everybody of the street, and published with the result. */
function personalIn({ title, text = '', against, options }: Asked['input']['body']) {
  const names = options.map(({ name }) => personal(name, 'options'))
  return [personal(title, 'title'), personal(text, 'text'), personal(against, 'against'), ...names].find(
    (one) => one !== undefined,
  )
}

type Proposed = { motion: Omit<MotionKept, 'id' | 'n'>; who: string | undefined }

async function proposed(request: Asked, topic: Topic, mark: Mark): Promise<Outcome<Proposed>> {
  const { deps, actor, street, input } = request
  const step = stepToDecide(topic)
  if (!step) return refuse('wrongStep')
  const named = personalIn(input.body)
  if (named) return named
  const who = await speaksAs(actor, { topic, step, street, deps })
  if (who === undefined && !leads(topic, actor)) return refuse(refusalFor(topic, request))
  const motion = {
    ...input.body,
    topicId: topic.id,
    stepId: step.id,
    body: step.body,
    proposerId: actor.id,
    proposedAt: deps.now(),
    proposed: mark,
    seconds: [],
    w: 1,
  }
  return done({ motion, who })
}

const heard = (motion: MotionKept, said: string) =>
  motion.proposed.said === said ? done(motion) : refuse('keyReused')

/** What this very command made before, whatever has become of the topic since. */
async function madeBefore(topicId: string, { key, said }: Mark, { deps }: Asked) {
  const before = await motionStore(deps.table).ofTopic(topicId)
  const mine = before.find(({ proposed: one }) => one.key === key)
  return { heard: mine && heard(mine, said), all: before }
}

/** The next free number is its; whoever takes it first, the other asks again for the one after. */
async function keep(
  { motion, who }: Proposed,
  before: MotionKept[],
  { deps, as }: Pick<Asked, 'deps'> & { as: Proposing },
): Promise<Outcome<MotionKept>> {
  const store = motionStore(deps.table)
  const { key, said } = motion.proposed
  const all = [...before]
  for (let n = all.length + 1; n <= mostMotions + 1; n++) {
    const full = fullFor({ personId: motion.proposerId, as }, all, deps.now())
    if (full) return refuse(full)
    const id = `${motion.topicId}-${n}`
    const proposerHash = who === undefined ? undefined : secondHash(deps.seal, id, who)
    const kept = await store.create({ ...motion, id, n, ...known({ proposerHash }) })
    if (kept?.proposed.key === key) return heard(kept, said)
    if (kept) all.push(kept)
  }
  return refuse('tooMany')
}

const proposingAs = (topic: Topic, actor: Actor): Proposing => {
  if (hasClaim('desk', topic, actor)) return 'desk'
  return leads(topic, actor) ? 'owner' : 'crowd'
}

async function made(topic: Topic, request: Asked): Promise<Outcome<MotionKept>> {
  const { deps, actor, input, key } = request
  const mark = markOf(deps.seal, { actorId: actor.id, key, said: input })
  const before = await madeBefore(topic.id, mark, request)
  if (before.heard) return before.heard
  const motion = await proposed(request, topic, mark)
  if (!motion.ok) return motion
  return keep(motion.value, before.all, { deps, as: proposingAs(topic, actor) })
}

/** 提出动议: by those it concerns, by who leads the topic. */
export const proposeMotion: Handler<'proposeMotion'> = async (request) => {
  const { deps, actor, input, key, street } = request
  if (!isKeyTimely(key, deps.now())) return refuse('keyExpired')
  const topic = await topicSeen(input.params.topicId, request)
  if (!topic.ok) return topic
  const kept = await made(topic.value, request)
  if (!kept.ok) return kept
  return done({ motion: await presentMotion(kept.value, { topic: topic.value, actor, street, deps }) })
}
