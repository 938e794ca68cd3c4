import type { Stance } from '../../shared/opinion/stance'
import { done, refuse, type Outcome } from '../../shared/outcome'
import { timeOfUlid } from '../../shared/ulid'
import type { Handler, Request } from '../handler'
import { isKeyTimely } from '../idempotency'
import type { Item, Key } from '../table/store'
import { sees } from '../topic/claims'
import type { Topic } from '../topic/topic'
import { hindrance } from './here'
import { opinionKeys } from './keys'
import { keyMark, voiceIn as voiceOf } from './marks'
import { pack, shortId, shortMark, stanceOf, type StanceKept, type Voice } from './stances'
import { opinionIn, opinionStore } from './store'
import { voiceIn, voiceStore } from './voiceStore'

const mostTries = 8
/** One item holds so many stances of one person. */
const mostStances = 5000

const isFull = (voice: Voice, opinionId: string) =>
  Object.keys(voice.said).length >= mostStances && stanceOf(voice, opinionId) === undefined

/** Said by this very command before, or overtaken by a later one: what stands then. */
function standing(voice: Voice, opinionId: string, said: StanceKept): Outcome<Stance> | undefined {
  const before = stanceOf(voice, opinionId)
  if (before?.mark === said.mark)
    return before.stance === said.stance ? done(before.stance) : refuse('keyReused')
  return before && (before.over === said.mark || before.at > said.at) ? done(before.stance) : undefined
}

const overIn = (voice: Voice, opinionId: string) => {
  const before = stanceOf(voice, opinionId)
  return before && { over: before.mark }
}

/** One conditional write into the one item that has all her stances; of two at once the later command stands. */
async function keep(
  store: ReturnType<typeof voiceStore>,
  key: Key,
  { voice, opinionId, said }: { voice: Voice; opinionId: string; said: StanceKept },
): Promise<Outcome<Stance>> {
  let before = voice
  for (let tries = 0; tries < mostTries; tries++) {
    const stands = standing(before, opinionId, said)
    if (stands) return stands
    if (isFull(before, opinionId)) return refuse('tooMany')
    const next = {
      version: before.version + 1,
      said: { ...before.said, [shortId(opinionId)]: pack({ ...said, ...overIn(before, opinionId) }) },
    }
    const found = await store.save(key, next)
    if (!found) return done(said.stance)
    before = found
  }
  return refuse('tryLater')
}

/** What keeps her from answering this opinion now. */
function judge({ deps, actor, key }: Request<'takeStance'>, topic: Topic, item: Item | undefined) {
  if (!isKeyTimely(key, deps.now())) return refuse('keyExpired')
  const refused = hindrance(topic, actor)
  if (refused) return refused
  return item && opinionIn(item).state === 'shown' ? undefined : refuse('opinionNotShown')
}

/** 表态: may be changed as long as the topic is talked about, and the opinion is there to be read. */
export const takeStance: Handler<'takeStance'> = async (request) => {
  const { deps, actor, key, input } = request
  const { topicId, opinionId } = input.params
  const mine = opinionKeys.stances(topicId, voiceOf(deps.seal, topicId, actor.id))
  const { topic, item, stances } = await opinionStore(deps.table).around(topicId, {
    item: opinionKeys.opinion(topicId, opinionId),
    stances: mine,
  })
  if (!topic || !sees(topic, actor)) return refuse('notFound')
  const mark = shortMark(keyMark(deps.seal, actor.id, `${opinionId} ${key}`))
  // A phone’s clock may be ahead: its word is not for that later than what is said after it.
  const said = { stance: input.body.stance, at: Math.min(timeOfUlid(key), deps.now()), mark }
  const voice = voiceIn(stances)
  // What was said under this key stands, though the talk is over by now.
  const refused = stanceOf(voice, opinionId)?.mark === mark ? undefined : judge(request, topic, item)
  if (refused) return refused
  const kept = await keep(voiceStore(deps.table), mine, { voice, opinionId, said })
  return kept.ok ? done({ opinionId, myStance: kept.value }) : kept
}
