import { done, refuse } from '../../shared/outcome'
import type { Handler, Request } from '../handler'
import { isKeyTimely } from '../idempotency'
import { personal } from '../topic/personal'
import { canonical } from '../seal'
import { sees } from '../topic/claims'
import type { Topic } from '../topic/topic'
import { isTooLate } from './changes'
import { isInWork, leads } from './claims'
import { byIn, marksOf, whoIn } from './marks'
import type { Meeting } from './meeting'
import { meetingSeen } from './present'
import { meetingStore } from './store'
import { told } from './told'

/** One topic is not talked about for ever. */
const mostMeetings = 30
const mostTries = 4

function meetingOf(
  { deps, actor, input: { params, body } }: Request<'callMeeting'>,
  n: number,
  mark: Meeting['done'][0],
): Meeting {
  const meeting = {
    topicId: params.topicId,
    n,
    version: 1,
    at: Date.parse(body.at),
    place: body.place,
    agenda: body.agenda.map((words) => ({ words, isDone: false })),
    withoutPhone: {},
    speakers: [],
    askings: 0,
    minutes: [],
    done: [mark],
  }
  return told(meeting, 'meetingCalled', { by: byIn(deps.seal, params.topicId, actor.id), now: deps.now() })
}

const called = (meeting: Meeting | undefined, mark: Meeting['done'][0]) =>
  meeting?.done.find(({ key }) => key === mark.key)

/** The next number that is free; the same for the same command, however often it is sent. */
async function place(
  request: Request<'callMeeting'>,
): Promise<Meeting | 'keyReused' | 'tooMany' | 'tryLater'> {
  const { deps, input } = request
  const store = meetingStore(deps.table)
  const mark = marksOf(request, canonical(input.body))
  for (let tries = 0; tries < mostTries; tries++) {
    const all = await store.of(input.params.topicId)
    const mine = all.find((meeting) => called(meeting, mark))
    if (mine) return called(mine, mark)?.said === mark.said ? mine : 'keyReused'
    if (all.length >= mostMeetings) return 'tooMany'
    const n = Math.max(0, ...all.map((meeting) => meeting.n)) + 1
    const kept = await store.create(meetingOf(request, n, mark))
    if (called(kept, mark)) return kept
  }
  return 'tryLater'
}

function judge({ deps, actor, key, input: { body } }: Request<'callMeeting'>, topic: Topic) {
  if (!leads(topic, actor)) return refuse('notYourTopic')
  if (!isInWork(topic)) return refuse('wrongStep')
  if (!isKeyTimely(key, deps.now())) return refuse('keyExpired')
  return isTooLate(body.at, deps.now()) ?? personal([body.place, ...body.agenda].join('\n'), 'agenda')
}

/** 约碰头会. */
export const callMeeting: Handler<'callMeeting'> = async (request) => {
  const { deps, actor, street, input } = request
  const { topicId } = input.params
  const who = whoIn(deps.seal, topicId, actor.id)
  const { topic } = await meetingStore(deps.table).around(topicId, 1, who)
  if (!topic || !sees(topic, actor)) return refuse('notFound')
  const refused = judge(request, topic)
  if (refused) return refused
  const meeting = await place(request)
  if (typeof meeting === 'string') return refuse(meeting)
  return done({
    meeting: meetingSeen({ topic, meeting, actor, who, iAmHere: false, now: deps.now() }, street, 0),
  })
}
