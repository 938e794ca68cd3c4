import type { Answer } from '../../shared/contract'
import { known } from '../../shared/known'
import { done, refuse, type Outcome } from '../../shared/outcome'
import type { SideMove } from '../../shared/topic/commands'
import { timeOfUlid } from '../../shared/ulid'
import type { Handler, Request } from '../handler'
import { isKeyTimely } from '../idempotency'
import { canonical } from '../seal'
import { besideOf } from './around'
import { carry } from './carry'
import { countObjection } from './countObjection'
import { mayMove } from './decide'
import { householdsFor, speakerIn } from './household'
import { openTopic, shown } from './open'
import { personal } from './personal'
import { followerStore, sideStore, type ObjectionKept } from './sideStore'
import type { Topic } from './topic'

type Asked<M extends SideMove = SideMove> = Request<`${M}Topic`>

/** Whether this command has been heard before: sent again, it is answered as then, whatever has happened since. */
type Before = (topic: Topic) => Promise<Outcome<true> | undefined>

/** The topic, if she may do this beside the others now; and whether it is done already. */
async function judged(
  move: SideMove,
  request: Asked,
  before: Before,
): Promise<Outcome<{ topic: Topic; isDone: boolean }>> {
  const { deps, actor, input } = request
  const opened = await openTopic(input.params.topicId ?? '', request)
  if (!opened.ok) return opened
  const topic = opened.value
  const heard = await before(topic)
  if (heard) return heard.ok ? done({ topic, isDone: true }) : heard
  const around = await besideOf(topic, request)
  const may = mayMove(move, topic, { actor, around, now: deps.now() })
  return may.ok ? done({ topic, isDone: false }) : may
}

/** And from now on she hears of it. */
async function followed(topic: Topic, request: Asked): Promise<Outcome<Answer<'supportTopic'>>> {
  await followerStore(request.deps.table).follow(topic.id, [request.actor.id])
  return shown(topic, request)
}

/** 附议, for each of her households once. Enough of them carry it on, past a refusal as well. */
export const supportTopic: Handler<'supportTopic'> = async (request) => {
  const { deps, actor } = request
  const side = sideStore(deps.table)
  const householdsOf = (topic: Topic) => householdsFor('support', topic, { actor, seal: deps.seal })
  const may = await judged('support', request, async (topic) => {
    const supporters = await side.supporters(topic.id)
    const mine = householdsOf(topic)
    return mine.length > 0 && mine.every((one) => supporters.has(one)) ? done(true) : undefined
  })
  if (!may.ok) return may
  const { topic } = may.value
  await Promise.all(householdsOf(topic).map((one) => side.support(topic.id, one, deps.now())))
  return followed(await carry(topic.id, deps), request)
}

const mostObjections = 500
/** Of one person in one topic: enough to be heard, too few to drown others. */
const mostOfOne = 3

function tooMuch(all: ObjectionKept[], by: string) {
  if (all.filter((one) => one.by === by).length >= mostOfOne) return refuse('saidEnough')
  return all.length >= mostObjections ? refuse('tooMany') : undefined
}

/** 异议: the ULID follows from the command, so that sent twice it is one. */
export const objectTopic: Handler<'objectTopic'> = async (request) => {
  const { deps, actor, input, key } = request
  if (!isKeyTimely(key, deps.now())) return refuse('keyExpired')
  const side = sideStore(deps.table)
  const said = deps.seal.brief('said', canonical(input.body))
  const id = deps.seal.ulid('objection', timeOfUlid(key), `${actor.id} ${key}`)
  const by = speakerIn(input.params.topicId, actor.id, deps.seal)
  const may = await judged('object', request, async (topic) => {
    const all = await side.objections(topic.id)
    const found = all.find((one) => one.id === id)
    if (!found) return undefined
    return found.said === said ? done(true) : refuse('keyReused')
  })
  if (!may.ok) return may
  const { topic, isDone } = may.value
  if (isDone) return followed(topic, request)
  const fault = personal(input.body.words) ?? tooMuch(await side.objections(topic.id), by)
  if (fault) return fault
  await side.object(topic.id, { id, words: input.body.words, by, said, at: deps.now() })
  if (await countObjection(topic.id, deps)) return followed(topic, request)
  await side.takeBack(topic.id, id)
  return refuse('wrongStep')
}

/** 评: what her households say of each promise; said anew until the step ends. */
export const judgeTopic: Handler<'judgeTopic'> = async (request) => {
  const { deps, actor, input } = request
  const side = sideStore(deps.table)
  const householdsOf = (topic: Topic) => householdsFor('judge', topic, { actor, seal: deps.seal })
  const mark = deps.seal.brief('key', `${actor.id} ${request.key}`)
  const said = deps.seal.brief('said', canonical(input.body))
  const may = await judged('judge', request, async (topic) => {
    const all = await side.judgements(topic.id)
    const mine = householdsOf(topic).flatMap((one) => all.get(one) ?? [])
    const before = mine.find((one) => one.key === mark)
    if (!before) return undefined
    return before.said === said ? done(true) : refuse('keyReused')
  })
  if (!may.ok) return may
  const { topic, isDone } = may.value
  const isUnknown = input.body.judged.some(({ n }) => !topic.promises.some((promise) => promise.n === n))
  if (isUnknown && !isDone) return refuse('unknownPromise', { field: 'judged' })
  const fault = isDone ? undefined : personal(input.body.words ?? '')
  if (fault) return fault
  const judgement = known({ ...input.body, at: deps.now(), key: mark, said })
  if (!isDone) await Promise.all(householdsOf(topic).map((one) => side.judge(topic.id, one, judgement)))
  return followed(topic, request)
}

/** Said beside each other, by neighbours. */
export const sideHandlers = { supportTopic, objectTopic, judgeTopic }
