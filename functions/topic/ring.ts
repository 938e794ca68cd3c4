import type { ApiDeps } from '../deps'
import { bySystem } from './bySystem'
import { topicKeys } from './keys'
import { objectionStore } from './objectionStore'
import { movedTo, stands } from './onward'
import { topicStore } from './store'
import type { Topic } from './topic'

type RingingDeps = Pick<ApiDeps, 'table' | 'now' | 'log'>

const mostTries = 8

/** 公示期满 with every objection answered, it goes on; else whoever leads is told that its time is over, once. */
async function after(topic: Topic, { table, now }: RingingDeps): Promise<Topic> {
  const objections = topic.status === 'publish' ? await objectionStore(table).of(topic) : undefined
  const isPassed = objections?.every(({ answer }) => answer) ?? false
  return isPassed
    ? bySystem(movedTo(topic, stands(topic, 'next', now())), { deed: 'pass', at: now() }, topic)
    : bySystem({ ...topic, hasBeenLate: true }, { deed: 'late', at: now() }, topic)
}

const isDue = ({ until, hasBeenLate, openMotion }: Topic, now: number) =>
  until !== undefined && until <= now && !hasBeenLate && openMotion === undefined

async function ring(topicId: string, deps: RingingDeps) {
  const store = topicStore(deps.table)
  for (let tries = 0; tries < mostTries; tries++) {
    const topic = await store.get(topicId)
    if (!topic || !isDue(topic, deps.now())) return
    if ((await store.save(await after(topic, deps))).kept) return
  }
  throw new Error(`${topicId} does not come to rest`)
}

/** Every topic of a street whose time has come. One that fails stops no other, and is tried again at the next look. */
export async function ringTopics(streetId: string, deps: RingingDeps) {
  const keys = await topicStore(deps.table).ringing(streetId, Math.floor(deps.now() / 1000))
  for (const key of keys.filter(topicKeys.isTopic))
    await ring(topicKeys.idOf(key), deps).catch((error: unknown) =>
      deps.log({ ringing: key.PK, broke: String(error), at: deps.now() }),
    )
}
