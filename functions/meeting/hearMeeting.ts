import { newsFor } from '../notice/entry'
import type { Images } from '../stream/store'
import type { TopicHearingDeps } from '../topic/hear'
import { parseTopicId } from '../topic/keys'
import { topicStore } from '../topic/store'
import { tellCircle } from '../topic/tell'
import { atDesk } from '../topic/whoHears'
import { byIn } from './marks'
import type { Meeting } from './meeting'

// Only functions/meeting writes these items.
const meetingIn = (image: Images['after']) => image?.is as Meeting | undefined

function newsIn({ before, after }: Images, heardAt: number) {
  const meeting = meetingIn(after)
  const isNew = meeting?.told && meeting.told.n !== meetingIn(before)?.told?.n
  return isNew && meeting.told && meeting.told.at > heardAt - newsFor
    ? { meeting, told: meeting.told }
    : undefined
}

/** 约了, 改了, 不开了: everybody with a home in the scope hears of it, and its owner; not who said so. */
export async function hearMeeting(images: Images, deps: TopicHearingDeps, heardAt: number) {
  const news = newsIn(images, heardAt)
  if (!news) return
  const { meeting, told } = news
  const topic = await topicStore(deps.table).get(meeting.topicId)
  const street = await deps.streets.get(parseTopicId(meeting.topicId).street)
  if (!topic || !street) throw new Error(`no topic ${meeting.topicId}`)
  const leading = [topic.ownerId ?? '', ...atDesk(topic, street)]
  const by = leading.find((id) => byIn(deps.seal, topic.id, id) === told.by) ?? ''
  const saying = { step: { at: told.at, by }, version: told.n, mark: `meeting ${meeting.n}` }
  for (const circle of ['neighbours', 'owner'] as const)
    await tellCircle({ circle, of: told.of, desk: 'topic' }, saying, { topic, street, deps })
}
