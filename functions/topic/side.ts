import { done } from '../../shared/outcome'
import type { Handler } from '../handler'
import { followed, judged } from './besideOthers'
import { carry } from './carry'
import { householdsFor } from './household'
import { judgeTopic } from './judge'
import { objectTopic } from './object'
import { sideStore } from './sideStore'
import type { Topic } from './topic'

/** 附议, for each of her households once. Enough of them carry it on, past a refusal as well. */
export const supportTopic: Handler<'supportTopic'> = async (request) => {
  const { deps, actor } = request
  const side = sideStore(deps.table)
  const householdsOf = (topic: Topic) => householdsFor('support', topic, { actor, seal: deps.seal })
  const may = await judged('support', request, async (topic) => {
    const supporters = await side.supporters(topic.id)
    const mine = householdsOf(topic)
    return mine.length > 0 && mine.every((one) => supporters.has(one)) ? done(true) : undefined
  })
  if (!may.ok) return may
  const { topic } = may.value
  await Promise.all(householdsOf(topic).map((one) => side.support(topic.id, one, deps.now())))
  return followed(await carry(topic.id, deps), request)
}

/** Said beside each other, by neighbours. */
export const sideHandlers = { supportTopic, objectTopic, judgeTopic }
