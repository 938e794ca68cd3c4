import { done, refuse } from '../../shared/outcome'
import type { Handler } from '../handler'
import { sees } from '../topic/claims'
import { opinionKeys } from './keys'
import { authorIn } from './marks'
import { seen } from './present'
import { opinionIn, opinionStore, saidIn } from './store'

const mostTries = 4

/** 收回: whoever said it may take it back at any time; it is nobody's to show again. */
export const takeBackOpinion: Handler<'takeBackOpinion'> = async ({ deps, actor, input: { params } }) => {
  const { topicId, opinionId } = params
  const store = opinionStore(deps.table)
  const wanted = {
    item: opinionKeys.opinion(topicId, opinionId),
    author: opinionKeys.author(topicId, authorIn(deps.seal, topicId, actor.id)),
  }
  for (let tries = 0; tries < mostTries; tries++) {
    const { topic, item, author } = await store.around(topicId, wanted)
    const mine = saidIn(author)
    if (!topic || !item || !sees(topic, actor) || !mine.includes(opinionId)) return refuse('notFound')
    const opinion = opinionIn(item)
    const next = { ...opinion, state: 'takenBack' as const, version: opinion.version + 1 }
    const now = opinion.state === 'takenBack' ? opinion : await store.save(next, topic.places)
    if (now.state === 'takenBack') return done({ opinion: seen(now, { mine, isDesk: false }) })
  }
  return refuse('tryLater')
}
