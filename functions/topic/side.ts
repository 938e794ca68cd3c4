import type { Answer } from '../../shared/contract'
import { known } from '../../shared/known'
import { refuse, type Outcome } from '../../shared/outcome'
import type { SideMove } from '../../shared/topic/commands'
import { timeOfUlid } from '../../shared/ulid'
import type { Handler, Request } from '../handler'
import { isKeyTimely } from '../idempotency'
import { canonical } from '../seal'
import { besideOf } from './around'
import { carry } from './carry'
import { mayMove } from './decide'
import { householdsFor, speakerIn } from './household'
import { openTopic, shown } from './open'
import { followerStore, sideStore } from './sideStore'
import type { Topic } from './topic'

type Asked<M extends SideMove = SideMove> = Request<`${M}Topic`>

/** The topic, if she may do this beside the others now. */
async function judged(move: SideMove, request: Asked): Promise<Outcome<Topic>> {
  const { deps, actor, input } = request
  const opened = await openTopic(input.params.topicId ?? '', request)
  if (!opened.ok) return opened
  const around = await besideOf(opened.value, request)
  const may = mayMove(move, opened.value, { actor, around, now: deps.now() })
  return may.ok ? opened : may
}

/** And from now on she hears of it. */
async function followed(topic: Topic, request: Asked): Promise<Outcome<Answer<'supportTopic'>>> {
  await followerStore(request.deps.table).follow(topic.id, [request.actor.id])
  return shown(topic, request)
}

/** 附议, for each of her households once. Enough of them carry it on, past a refusal as well. */
export const supportTopic: Handler<'supportTopic'> = async (request) => {
  const { deps, actor } = request
  const may = await judged('support', request)
  if (!may.ok) return may
  const topic = may.value
  const side = sideStore(deps.table)
  const households = householdsFor('support', topic, { actor, seal: deps.seal })
  await Promise.all(households.map((household) => side.support(topic.id, household, deps.now())))
  return followed(await carry(topic.id, deps), request)
}

const mostObjections = 200

/** 异议: the ULID follows from the command, so that sent twice it is one. */
export const objectTopic: Handler<'objectTopic'> = async (request) => {
  const { deps, actor, input, key } = request
  const may = await judged('object', request)
  if (!may.ok) return may
  if (!isKeyTimely(key, deps.now())) return refuse('keyExpired')
  const topic = may.value
  const side = sideStore(deps.table)
  if ((await side.objections(topic.id)).length >= mostObjections) return refuse('tooMany')
  const said = deps.seal.brief('said', canonical(input.body))
  const id = deps.seal.ulid('objection', timeOfUlid(key), `${actor.id} ${key}`)
  const by = speakerIn(topic.id, actor.id, deps.seal)
  const kept = await side.object(topic.id, { id, words: input.body.words, by, said, at: deps.now() })
  return kept.said === said ? followed(topic, request) : refuse('keyReused')
}

/** 评: what her households say of each promise; said anew until the step ends. */
export const judgeTopic: Handler<'judgeTopic'> = async (request) => {
  const { deps, actor, input } = request
  const may = await judged('judge', request)
  if (!may.ok) return may
  const topic = may.value
  const isUnknown = input.body.judged.some(({ n }) => !topic.promises.some((promise) => promise.n === n))
  if (isUnknown) return refuse('unknownPromise', { field: 'judged' })
  const judgement = known({ ...input.body, at: deps.now() })
  const households = householdsFor('judge', topic, { actor, seal: deps.seal })
  const side = sideStore(deps.table)
  await Promise.all(households.map((household) => side.judge(topic.id, household, judgement)))
  return followed(topic, request)
}

/** Said beside each other, by neighbours. */
export const sideHandlers = { supportTopic, objectTopic, judgeTopic }
