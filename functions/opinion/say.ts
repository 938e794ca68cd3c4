import { hoursOf } from '../../shared/clock/calendar'
import { afterWorkingMinutes } from '../../shared/clock/workingTime'
import { mostSaid } from '../../shared/opinion/opinion'
import { done, refuse, type Outcome } from '../../shared/outcome'
import { timeOfUlid } from '../../shared/ulid'
import type { Handler, Request } from '../handler'
import { isKeyTimely } from '../idempotency'
import { sees } from '../topic/claims'
import type { Topic } from '../topic/topic'
import { personal } from '../topic/personal'
import { hindrance } from './here'
import { opinionKeys } from './keys'
import { authorIn } from './marks'
import type { OpinionKept } from './opinion'
import { seen } from './present'
import { opinionIn, opinionStore } from './store'

type Asked = Pick<Request<'sayOpinion'>, 'deps' | 'actor' | 'street' | 'key'> & {
  topicId: string
  words: string
}

/** Somebody has looked within two working hours. */
const lookMinutes = 120

const isComment = (id: string) => id.startsWith('q')

function opinionOf({ deps, street, words, topicId }: Asked, id: string, said: string): OpinionKept {
  const at = deps.now()
  const lookBy = afterWorkingMinutes(at, lookMinutes, hoursOf(street.calendars))
  return { id, topicId, words, at, lookBy, state: 'waiting', version: 1, said, looks: [] }
}

function judge({ deps, actor, words, key }: Asked, topic: Topic) {
  if (!isKeyTimely(key, deps.now())) return refuse('keyExpired')
  return hindrance(topic, actor) ?? personal(words)
}

/** Her place among the few first, then the words: however often it is sent, it is one opinion and takes one place. */
async function say(
  asked: Asked,
  prefix: string,
  isThere: (topic: Topic) => boolean,
): Promise<Outcome<OpinionKept>> {
  const { deps, actor, topicId, key, words } = asked
  const store = opinionStore(deps.table)
  const id = prefix + deps.seal.ulid('opinion', timeOfUlid(key), `${actor.id} ${topicId} ${key}`)
  const said = deps.seal.brief('said', words)
  const { topic, before } = await store.around(topicId, { before: opinionKeys.opinion(topicId, id) })
  if (!topic || !sees(topic, actor) || !isThere(topic)) return refuse('notFound')
  if (before) return asBefore(opinionIn(before), said)
  const refused = judge(asked, topic)
  if (refused) return refused
  const author = opinionKeys.author(topicId, authorIn(deps.seal, topicId, actor.id))
  const hasPlace = await store.claimPlace(
    author,
    id,
    (ids) => ids.filter((one) => isComment(one) === isComment(id)).length < mostSaid,
  )
  if (!hasPlace) return refuse('saidAll')
  return asBefore(await store.create(opinionOf(asked, id, said), topic.places), said)
}

/** What the first try heard: that it waits. */
const asBefore = (opinion: OpinionKept, said: string): Outcome<OpinionKept> =>
  opinion.said === said ? done({ ...opinion, state: 'waiting' }) : refuse('keyReused')

const own = ({ id }: OpinionKept) => ({ mine: [id], isDesk: false })

export const sayOpinion: Handler<'sayOpinion'> = async ({ input: { params, body }, ...request }) => {
  const said = await say({ ...request, ...params, ...body }, '', () => true)
  return said.ok ? done({ opinion: seen(said.value, own(said.value)) }) : said
}

export const sayComment: Handler<'sayComment'> = async ({ input: { params, body }, ...request }) => {
  const asked = { ...request, topicId: params.topicId, words: body.words }
  const said = await say(asked, `q${params.question}-`, ({ questions }) =>
    questions.some(({ n }) => n === Number(params.question)),
  )
  return said.ok ? done({ comment: seen(said.value, own(said.value)) }) : said
}
