import { done, refuse } from '../../shared/outcome'
import type { Handler } from '../handler'
import { cardOf } from './card'
import { sees } from './claims'
import { cursorOf, readCursor } from './cursor'
import { followerStore, sideStore } from './sideStore'
import { topicStore } from './store'
import type { Viewer } from './present'
import type { Topic } from './topic'

const ordinary = 20
const mostMine = 50

/** With the support of those that still need it: one query for each of these few. */
export const cardsOf = (topics: Topic[], { deps, street }: Viewer) =>
  Promise.all(
    topics.map(async (topic) => {
      const needsSupport = topic.status === 'raise' || topic.status === 'refused'
      const supporters = needsSupport ? await sideStore(deps.table).supporters(topic.id) : new Set()
      return cardOf(topic, street, supporters.size)
    }),
  )

export const topics: Handler<'topics'> = async (request) => {
  const { deps, actor, input } = request
  const { desk, past, cursor, limit = ordinary } = input.query
  if (!desk.startsWith(actor.street)) return refuse('notFound', { field: 'desk' })
  const after = cursor ? readCursor(cursor, { desk, isPast: past === 'yes' }) : undefined
  if (cursor && !after) return refuse('badInput', { field: 'cursor' })
  const page = await topicStore(deps.table).list({ desk, isPast: past === 'yes' }, limit, after)
  const seen = page.topics.filter((topic) => sees(topic, actor))
  return done({
    topics: await cardsOf(seen, request),
    ...(page.last && { cursor: cursorOf(page.last) }),
  })
}

/** What she raised, supported, voted on, leads: whatever she follows. */
export const myTopics: Handler<'myTopics'> = async (request) => {
  const { deps, actor } = request
  const ids = await followerStore(deps.table).followedBy(actor.id, actor.street, mostMine)
  const found = await topicStore(deps.table).many(ids)
  return done({
    topics: await cardsOf(
      found.filter((topic) => sees(topic, actor)),
      request,
    ),
  })
}
