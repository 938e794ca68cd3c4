import { done, refuse } from '../../shared/outcome'
import { timeOfUlid } from '../../shared/ulid'
import type { Handler } from '../handler'
import { isKeyTimely } from '../idempotency'
import { canonical } from '../seal'
import { followed, judged } from './besideOthers'
import { countObjection } from './countObjection'
import { speakerIn } from './household'
import { isCounted, objectionStore, type Objection } from './objectionStore'
import { personal } from './personal'

const mostObjections = 500
/** Of one person in one topic: enough to be heard, too few to drown others. */
const mostOfOne = 3

function tooMuch(all: Objection[], by: string) {
  if (all.filter((one) => one.by === by).length >= mostOfOne) return refuse('saidEnough')
  return all.length >= mostObjections ? refuse('tooMany') : undefined
}

/**
 * 异议: the ULID follows from the command, so that sent twice it is one. It is said once the topic counts it; broken off
 * before that, it is nobody's to see, and the same command completes it.
 */
export const objectTopic: Handler<'objectTopic'> = async (request) => {
  const { deps, actor, input, key } = request
  if (!isKeyTimely(key, deps.now())) return refuse('keyExpired')
  const store = objectionStore(deps.table)
  const said = deps.seal.brief('said', canonical(input.body))
  const id = deps.seal.ulid('objection', timeOfUlid(key), `${actor.id} ${key}`)
  const by = speakerIn(input.params.topicId, actor.id, deps.seal)
  const may = await judged('object', request, async (topic) => {
    const found = await store.get(topic.id, id)
    if (found && found.said !== said) return refuse('keyReused')
    return isCounted(topic, id) ? done(true) : undefined
  })
  if (!may.ok) return may
  const { topic, isDone } = may.value
  if (isDone) return followed(topic, request)
  const fault = personal(input.body.words) ?? tooMuch(await store.of(topic), by)
  if (fault) return fault
  await store.keep(topic.id, { id, words: input.body.words, by, said, at: deps.now() })
  const counted = await countObjection(topic.id, id, deps)
  if (counted) return followed(counted, request)
  await store.takeBack(topic.id, id)
  return refuse('wrongStep')
}
