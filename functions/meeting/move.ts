import type { MeetingMove } from '../../shared/meeting/meeting'
import { done, refuse, type Outcome } from '../../shared/outcome'
import type { Handler, Request } from '../handler'
import { isKeyTimely } from '../idempotency'
import { canonical } from '../seal'
import { sees } from '../topic/claims'
import { attend } from './attend'
import { changedBy, isHeadMove } from './changes'
import { hasMeetingClaim, isMeetingTime, meetingTransitions, type Here } from './claims'
import { byIn, marksOf, whoIn } from './marks'
import { mostDone, type Meeting } from './meeting'
import { meetingSeen } from './present'
import { meetingStore } from './store'

const mostTries = 8

type Asked = Request<'moveMeeting'>

async function hereNow({ deps, actor, input: { params } }: Asked): Promise<Here | undefined> {
  const who = whoIn(deps.seal, params.topicId, actor.id)
  const { topic, meeting, mine } = await meetingStore(deps.table).around(
    params.topicId,
    Number(params.n),
    who,
  )
  if (!topic || !meeting || !sees(topic, actor)) return undefined
  return { topic, meeting, actor, who, iAmHere: mine.at !== undefined, now: deps.now() }
}

/** Whether it is hers to do, and now. */
export function mayMoveMeeting(move: MeetingMove['move'], here: Here) {
  if (!hasMeetingClaim(move, here))
    return refuse(meetingTransitions[move].by.includes('present') ? 'notHere' : 'notYourTopic')
  return isMeetingTime(move, here) ? undefined : refuse('meetingNotOn')
}

/** One conditional write; where others came first, it is judged anew by what they made of it. */
async function change(request: Asked, here: Here): Promise<Outcome<Meeting>> {
  const { deps, input } = request
  const store = meetingStore(deps.table)
  const mark = marksOf(request, canonical(input.body))
  const isMark = ({ key }: { key: string }) => key === mark.key
  let meeting = here.meeting
  for (let tries = 0; tries < mostTries; tries++) {
    const before = meeting.done.find(isMark)
    if (before) return before.said === mark.said ? done(meeting) : refuse('keyReused')
    const next = decide(request, { ...here, meeting })
    if (!next.ok) return next
    const now = await store.save({
      ...next.value,
      version: meeting.version + 1,
      done: [...meeting.done, mark].slice(-mostDone),
    })
    meeting = now
  }
  return meeting.done.some(isMark) ? done(meeting) : refuse('tryLater')
}

function decide({ input, key, deps, actor }: Asked, here: Here): Outcome<Meeting> {
  if (!isKeyTimely(key, deps.now())) return refuse('keyExpired')
  const refused = mayMoveMeeting(input.body.move, here)
  if (refused) return refused
  const by = byIn(deps.seal, here.topic.id, actor.id)
  return isHeadMove(input.body) ? changedBy({ ...here, by }, input.body) : done(here.meeting)
}

/** 在碰头会上. */
export const moveMeeting: Handler<'moveMeeting'> = async (request) => {
  const { deps, street, input } = request
  const here = await hereNow(request)
  if (!here) return refuse('notFound')
  const moved: Outcome<Here> =
    input.body.move === 'attend'
      ? await attend(here, input.body.code, deps)
      : await change(request, here).then((made) => (made.ok ? done({ ...here, meeting: made.value }) : made))
  if (!moved.ok) return moved
  const { n, topicId } = moved.value.meeting
  const counts = await meetingStore(deps.table).attended(topicId, n)
  return done({ meeting: meetingSeen(moved.value, street, counts.get(n) ?? 0) })
}
