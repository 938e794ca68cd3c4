import { mostSaid } from '../../shared/opinion/opinion'
import { done, refuse } from '../../shared/outcome'
import type { Actor } from '../../shared/actor'
import type { ApiDeps } from '../deps'
import type { Handler } from '../handler'
import { sees } from '../topic/claims'
import type { Topic } from '../topic/topic'
import { collect } from './collect'
import { mayJoin, mayLook } from './here'
import { opinionKeys, parseOpinionId } from './keys'
import { authorIn } from './marks'
import { isVisible, seen, type Looker } from './present'
import { opinionStore, saidIn } from './store'

const latest = 10
const pageOf = 30
/** So many questions come with what was said to them; the others are asked for one by one. */
const mostAtOnce = 10

async function whatIsHere(topicId: string, actor: Actor, deps: ApiDeps) {
  const { topic, author } = await opinionStore(deps.table).around(topicId, {
    author: opinionKeys.author(topicId, authorIn(deps.seal, topicId, actor.id)),
  })
  if (!topic || !sees(topic, actor)) return undefined
  return { topic, looker: { mine: saidIn(author), isDesk: mayLook(topic, actor) } }
}

type Asked = { topic: Topic; looker: Looker; deps: ApiDeps; limit: number; cursor?: string | undefined }

/** Comments under a question, newest first; the id of the last one seen leads on. */
async function under(question: number, { topic, looker, deps, limit, cursor }: Asked) {
  const { opinions, cursor: next } = await collect((one) => isVisible(one, looker), {
    limit,
    cursor: cursor && `q${question}-${cursor}`,
    read: (after) =>
      opinionStore(deps.table).page(topic.id, opinionKeys.comments(topic.id, question), {
        after,
        newestFirst: true,
        limit: pageOf,
      }),
  })
  return {
    comments: opinions.map((one) => seen(one, looker)),
    ...(next && { cursor: parseOpinionId(next).ulid }),
  }
}

/** 牵头人的提问, the latest first, each with the latest of what was said to it. */
export const questions: Handler<'questions'> = async ({ deps, actor, input: { params } }) => {
  const here = await whatIsHere(params.topicId, actor, deps)
  if (!here) return refuse('notFound')
  const asked = { ...here, deps, limit: latest }
  const latestFirst = [...here.topic.questions].sort((one, other) => other.n - one.n)
  const said = await Promise.all(latestFirst.slice(0, mostAtOnce).map(({ n }) => under(n, asked)))
  const left = mostSaid - here.looker.mine.filter((id) => id.startsWith('q')).length
  return done({
    questions: latestFirst.map(({ n, words, at }, place) => ({
      n,
      words,
      at: new Date(at).toISOString(),
      comments: [],
      ...said[place],
    })),
    may: { say: mayJoin(here.topic, actor) && left > 0, look: here.looker.isDesk },
  })
}

export const comments: Handler<'comments'> = async ({ deps, actor, input: { params, query } }) => {
  const here = await whatIsHere(params.topicId, actor, deps)
  const question = Number(params.question)
  if (!here?.topic.questions.some(({ n }) => n === question)) return refuse('notFound')
  return done(await under(question, { ...here, deps, limit: pageOf, cursor: query.cursor }))
}
