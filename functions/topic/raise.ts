import { dayMs } from '../../shared/clock/china'
import { done, refuse, type Outcome } from '../../shared/outcome'
import { deskOf } from '../../shared/topic/scope'
import { supportNeededOf } from '../../shared/topic/supportNeeded'
import type { Procedure } from '../../shared/procedure/procedure'
import { timeOfUlid } from '../../shared/ulid'
import type { Handler, Request } from '../handler'
import { isKeyTimely } from '../idempotency'
import { canonical } from '../seal'
import { sightOf } from '../workOrder/claims'
import { homesIn, servesDesk } from './claims'
import { homesInScope } from './homesInScope'
import { isHere } from './isHere'
import { shown } from './open'
import { personal } from './personal'
import { procedureStore } from './procedureStore'
import { followerStore } from './sideStore'
import { topicStore } from './store'
import { supportStated } from './supportStated'
import type { Topic } from './topic'

type Asked = Request<'raiseTopic'>

/** Whom it concerns, or whoever serves there. */
function mayRaise({ actor, input: { body } }: Asked): Outcome<'neighbour' | 'desk'> {
  if (homesIn(body.places, actor).length > 0) return done('neighbour')
  if (servesDesk(actor, deskOf(body.places))) return done('desk')
  return refuse(actor.homes?.length ? 'notInScope' : 'notVerified')
}

/** Of one person waiting to be looked at. */
const mostWaiting = 3
const looked = 50

async function hasEnough({ deps, actor, input: { body } }: Asked) {
  const list = { desk: deskOf(body.places), isPast: false }
  const { topics } = await topicStore(deps.table).list(list, looked)
  const waiting = topics.filter(({ raiserId, status }) => raiserId === actor.id && status === 'raise')
  return waiting.length >= mostWaiting && !servesDesk(actor, list.desk)
}

async function areSeen(orderIds: string[], { deps, actor }: Asked) {
  const isOurs = orderIds.every((id) => id.startsWith(`${actor.street}-`))
  const heads = isOurs && orderIds.length > 0 ? await deps.workOrders.heads(orderIds) : []
  return heads.length === orderIds.length && heads.every((order) => sightOf(order, actor) && !order.isPrivate)
}

function markOf({ deps, actor, input: { body }, key }: Asked) {
  const { seal } = deps
  const ulid = seal.ulid('topic', timeOfUlid(key), `${actor.id} ${key}`)
  return {
    id: `${actor.street}-${ulid}`,
    key: seal.brief('key', key),
    said: seal.brief('said', canonical(body)),
  }
}

type First = Pick<Topic, 'procedure' | 'supportNeeded'> & { as: 'raiser' | 'desk' }

function firstOf(request: Asked, { as, ...first }: First): Topic {
  const { id, key, said } = markOf(request)
  const {
    deps,
    actor,
    input: { body },
  } = request
  const now = deps.now()
  return {
    id,
    ...body,
    raiserId: actor.id,
    ...first,
    at: 0,
    status: 'raise',
    since: now,
    until: now + (first.procedure.steps[0]?.days.most ?? 0) * dayMs,
    version: 1,
    informed: [],
    questions: [],
    promises: [],
    resolved: [],
    steps: [{ deed: 'raise', by: actor.id, as, at: now, key, said, status: 'raise' }],
  }
}

/** Who may raise it where, and whether not too much of hers waits already. */
async function mayNow(request: Asked): Promise<Outcome<'neighbour' | 'desk'>> {
  const { deps, street, input, key } = request
  if (!isKeyTimely(key, deps.now())) return refuse('keyExpired')
  if (!isHere(input.body.places, street)) return refuse('outsideStreet', { field: 'places' })
  const named = personal(input.body.title, 'title') ?? personal(input.body.text, 'text')
  if (named) return named
  const may = mayRaise(request)
  return may.ok && (await hasEnough(request)) ? refuse('tooMany') : may
}

/** 附议 that it takes, by the homes of its scope as they are listed now. */
async function reckoned(procedure: Procedure, { deps, street, input: { body } }: Asked) {
  const stated = supportStated(procedure)
  const scope = { places: body.places, enough: stated * 2 }
  return supportNeededOf(stated, await homesInScope(scope, street, deps.table))
}

async function judge(request: Asked): Promise<Outcome<First>> {
  const { deps, actor, input } = request
  const may = await mayNow(request)
  if (!may.ok) return may
  if (!(await areSeen(input.body.orderIds, request))) return refuse('notFound', { field: 'orderIds' })
  const offered = (await procedureStore(deps.table).of(actor.street)).filter(({ isOff }) => !isOff)
  const procedure = offered[0]?.procedure
  if (!procedure) return refuse('unknownProcedure')
  const supportNeeded = await reckoned(procedure, request)
  return done({ as: may.value === 'desk' ? 'desk' : 'raiser', procedure, supportNeeded })
}

/** As it was made by this command, now or before. */
async function madeBy(request: Asked): Promise<Outcome<Topic>> {
  const store = topicStore(request.deps.table)
  const before = await store.get(markOf(request).id)
  if (before) return done(before)
  const judged = await judge(request)
  if (!judged.ok) return judged
  const first = firstOf(request, judged.value)
  return done((await store.create(first)) ?? first)
}

/** 提事. The topic's id follows from who raises it and the command's key: however often it is sent, it is one. */
export const raiseTopic: Handler<'raiseTopic'> = async (request) => {
  const made = await madeBy(request)
  if (!made.ok) return made
  const topic = made.value
  if (topic.steps[0]?.said !== markOf(request).said) return refuse('keyReused')
  await followerStore(request.deps.table).follow(topic.id, [request.actor.id])
  return shown(topic, request)
}
