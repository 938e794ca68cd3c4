import { done, refuse } from '../../shared/outcome'
import type { Handler } from '../handler'
import { servesDesk } from '../topic/claims'
import { topicStore } from '../topic/store'
import { parseOpinionId } from './keys'
import { opinionStore } from './store'

const pageOf = 30

const readCursor = (cursor: string) => {
  const [topicId = '', id = ''] = cursor.split('.')
  return { topicId, id }
}

/** What waits to be looked at in a desk’s topics, the longest first. */
export const opinionsToLookAt: Handler<'opinionsToLookAt'> = async ({ deps, actor, input: { query } }) => {
  if (!servesDesk(actor, query.place)) return refuse('notYourRole')
  const { opinions, isEnd } = await opinionStore(deps.table).waiting(
    query.place,
    pageOf,
    query.cursor ? readCursor(query.cursor) : undefined,
  )
  const topics = await topicStore(deps.table).many([...new Set(opinions.map(({ topicId }) => topicId))])
  const last = opinions[opinions.length - 1]
  const waiting = opinions.flatMap((opinion) => {
    const topic = topics.find(({ id }) => id === opinion.topicId)
    // The index may still name what somebody has looked at a moment ago.
    if (!topic || opinion.state !== 'waiting') return []
    const { question } = parseOpinionId(opinion.id)
    const asked = topic.questions.find(({ n }) => n === question)
    return {
      topicId: topic.id,
      topicTitle: topic.title,
      id: opinion.id,
      ...(asked && { question: asked.words }),
      words: opinion.words,
      at: new Date(opinion.at).toISOString(),
      lookedAtBy: new Date(opinion.lookBy).toISOString(),
      isLate: opinion.lookBy < deps.now(),
    }
  })
  return done({ waiting, ...(!isEnd && last && { cursor: `${last.topicId}.${last.id}` }) })
}
