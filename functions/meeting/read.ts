import { isOn } from '../../shared/meeting/meeting'
import { qrOf } from '../../shared/meeting/qr'
import { done, refuse } from '../../shared/outcome'
import type { Handler } from '../handler'
import { sees } from '../topic/claims'
import { codeNow } from './code'
import { isInWork, leads } from './claims'
import { whoIn } from './marks'
import { cardOf, meetingSeen } from './present'
import { stateOf } from './state'
import { meetingStore } from './store'

export const meetings: Handler<'meetings'> = async ({ deps, actor, input: { params } }) => {
  const { topicId } = params
  const store = meetingStore(deps.table)
  const [{ topic }, all, counts] = await Promise.all([
    store.around(topicId, 1, whoIn(deps.seal, topicId, actor.id)),
    store.of(topicId),
    store.attended(topicId),
  ])
  if (!topic || !sees(topic, actor)) return refuse('notFound')
  const cards = all.map((meeting) => cardOf(meeting, counts.get(meeting.n) ?? 0, deps.now()))
  return done({ meetings: cards.reverse(), mayCall: isInWork(topic) && leads(topic, actor) })
}

export const meeting: Handler<'meeting'> = async ({ deps, actor, street, input: { params } }) => {
  const [topicId, n] = [params.topicId, Number(params.n)]
  const who = whoIn(deps.seal, topicId, actor.id)
  const store = meetingStore(deps.table)
  const [found, counts] = await Promise.all([store.around(topicId, n, who), store.attended(topicId, n)])
  const { topic, meeting, mine } = found
  if (!topic || !meeting || !sees(topic, actor)) return refuse('notFound')
  const here = { topic, meeting, actor, who, iAmHere: mine.at !== undefined, now: deps.now() }
  return done({ meeting: meetingSeen(here, street, counts.get(n) ?? 0) })
}

/** 签到码, for the screen of whoever leads; nobody else ever hears it from here. */
export const meetingCode: Handler<'meetingCode'> = async ({ deps, actor, input: { params } }) => {
  const [topicId, n] = [params.topicId, Number(params.n)]
  const found = await meetingStore(deps.table).around(topicId, n, whoIn(deps.seal, topicId, actor.id))
  const { topic, meeting } = found
  if (!topic || !meeting || !sees(topic, actor)) return refuse('notFound')
  if (!leads(topic, actor)) return refuse('notYourTopic')
  if (!isInWork(topic) || !isOn(stateOf(meeting, deps.now()))) return refuse('meetingNotOn')
  const { code, changesAt } = codeNow(deps.seal, meeting, deps.now())
  return done({ code, qr: qrOf({ topicId, n, code }), changesAt: new Date(changesAt).toISOString() })
}
