import { chinaDay, dayMs } from '../../shared/clock/china'
import { known } from '../../shared/known'
import { done, refuse, type Outcome } from '../../shared/outcome'
import type { StepOf } from '../../shared/procedure/procedure'
import { endBallotAt, openBallot, withdrawBallot } from '../topic/ballots'
import type { Topic } from '../topic/topic'
import type { Handler, Request } from '../handler'
import { changeMotion } from './changeMotion'
import { leads } from './claims'
import { isAnotherOpen, isItsStep, ruleOf, stepOf } from './decideStep'
import { markOf } from './mark'
import { versionOf, type Mark, type MotionKept, type Opened } from './motion'
import { motionStore } from './motionStore'
import { presentMotion } from './present'
import { drawUpRoll, writeRoll } from './roll'
import { motionSeen } from './seen'
import { shardsFor } from './shard'

/** Nobody votes in less. */
const leastMs = 10 * 60_000

type Asked = Request<'openMotion'>
type Step = StepOf<'decide'>

/** Days as people count them: a vote of a day may close tomorrow at noon. */
function isTimely(closesAt: number, { days }: Step, now: number) {
  const lasts = chinaDay(closesAt) - chinaDay(now)
  return closesAt >= now + leastMs && lasts >= days.least && lasts <= days.most
}

/** Why it cannot be opened now, if so. */
function hindrance(motion: MotionKept, topic: Topic, { actor, input }: Asked) {
  const step = stepOf(topic, motion)
  if (!leads(topic, actor)) return refuse('notYourTopic')
  if (motion.opened || versionOf(motion) !== input.body.version) return refuse('changedMeanwhile')
  if (!isItsStep(motion, topic) || motion.withdrawn) return refuse('wrongStep')
  if (isAnotherOpen(motion, topic)) return refuse('ballotOpen')
  if (motion.seconds.length < step.secondsNeeded) return refuse('secondsMissing')
  return undefined
}

/** When who has not voted is reminded: a day before the end, or half-way through a short vote. */
const remindsAt = (opensAt: number, closesAt: number) =>
  Math.round(Math.max(closesAt - dayMs, (opensAt + closesAt) / 2))

type Drawn = { topic: Topic; motion: MotionKept; mark: Mark }

/** Roll and topic first: the motion itself is what opens the vote, and until then a try broken off has changed nothing. */
async function fix({ topic, motion, mark }: Drawn, { deps, street, input }: Asked): Promise<Outcome<Opened>> {
  const step = stepOf(topic, motion)
  const roll = await drawUpRoll({ topic, step, street, deps }, input.body.entitledStated)
  if (!roll.ok) return roll
  const writing = await writeRoll(motion.id, roll.value, deps)
  const opensAt = deps.now()
  const closesAt = Date.parse(input.body.closesAt)
  const opening = { n: motion.n, now: opensAt, until: closesAt }
  const taken = await openBallot(topic.id, opening, deps.table)
  if (!taken.ok) return taken
  const { entitled, buildings } = roll.value
  return done(
    known({
      rule: ruleOf(motion, step),
      opensAt,
      closesAt,
      paperUntil: closesAt + step.paperDays * dayMs,
      entitled,
      writing,
      buildings,
      shards: shardsFor(entitled.number),
      places: topic.places,
      by: mark,
    }),
  )
}

function openedAs(now: MotionKept, opened: Opened): Outcome<MotionKept> {
  if (now.withdrawn) return refuse('changedMeanwhile')
  if (now.opened) return now.opened.by.key === opened.by.key ? done(now) : refuse('changedMeanwhile')
  return done({ ...now, opened, ringsAt: remindsAt(opened.opensAt, opened.closesAt) })
}

/** Whoever withdrew or opened it meanwhile was faster: the topic waits for no vote that never opens, nor for another end. */
async function followFaster({ motion: { id, n }, topic }: Drawn, { table, now }: Asked['deps']) {
  const motion = await motionStore(table).get(id)
  if (motion?.withdrawn) await withdrawBallot(topic.id, { n, now: now() }, table)
  if (motion?.opened) await endBallotAt(topic.id, { n, until: motion.opened.closesAt }, table)
}

async function fixAndOpen(drawn: Drawn, request: Asked) {
  const fixed = await fix(drawn, request)
  if (!fixed.ok) return fixed
  const { deps } = request
  const opened = await changeMotion(drawn.motion, deps.table, (now) => openedAs(now, fixed.value))
  if (!opened.ok) await followFaster(drawn, deps)
  return opened
}

/** 开始表决: from here on roll, rule and closing time stand, and nobody changes them. */
export const openMotion: Handler<'openMotion'> = async (request) => {
  const { deps, actor, street, input, key } = request
  const seen = await motionSeen(input.params.motionId, request)
  if (!seen.ok) return seen
  const { motion, topic } = seen.value
  const mark = markOf(deps.seal, { actorId: actor.id, key, said: input })
  const answer = async (now: MotionKept) =>
    done({ motion: await presentMotion(now, { topic, actor, street, deps }) })
  if (motion.opened?.by.key === mark.key)
    return motion.opened.by.said === mark.said ? answer(motion) : refuse('keyReused')
  const hindered = hindrance(motion, topic, request)
  if (hindered) return hindered
  if (!isTimely(Date.parse(input.body.closesAt), stepOf(topic, motion), deps.now()))
    return refuse('closesAtWrong', { field: 'closesAt' })
  const opened = await fixAndOpen({ topic, motion, mark }, request)
  return opened.ok ? answer(opened.value) : opened
}
