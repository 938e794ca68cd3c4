import { leastVoices, mostSaid, type Counts } from '../../shared/opinion/opinion'
import { done, refuse } from '../../shared/outcome'
import type { Handler } from '../handler'
import type { Table } from '../table/store'
import { sees } from '../topic/claims'
import { mayJoin, mayLook, neededOf } from './here'
import { opinionKeys } from './keys'
import { authorIn, voiceIn as voiceOf } from './marks'
import { collect, type List } from './collect'
import type { OpinionKept } from './opinion'
import { isVisible, seen, type Looker } from './present'
import { stanceOf } from './stances'
import { opinionStore, saidIn } from './store'
import { isFresh } from './summary'
import { summaryIn, summaryStore, type SummaryKept } from './summaryStore'
import { voiceIn } from './voiceStore'

const pageOf = 100
/** As it was counted within a minute, else anew: groups are not counted here, and come anew to who asks for them. */
async function summaryNow(
  table: Table,
  topicId: string,
  { kept, now }: { kept: SummaryKept | undefined; now: number },
) {
  if (kept && isFresh(kept, now)) return kept
  const store = summaryStore(table)
  const { summary } = await store.read(topicId, now)
  if (summary.people >= leastVoices) await store.keep(topicId, summary)
  return summary
}

/** 意见, as cards: what she has not answered, what she said, or all of them. */
export const opinions: Handler<'opinions'> = async ({ deps, actor, input: { params, query } }) => {
  const { topicId } = params
  const store = opinionStore(deps.table)
  const { topic, author, stances, kept } = await store.around(topicId, {
    author: opinionKeys.author(topicId, authorIn(deps.seal, topicId, actor.id)),
    stances: opinionKeys.stances(topicId, voiceOf(deps.seal, topicId, actor.id)),
    kept: opinionKeys.summary(topicId),
  })
  if (!topic || !sees(topic, actor)) return refuse('notFound')

  const voice = voiceIn(stances)
  const mine = saidIn(author)
  const isDesk = mayLook(topic, actor)
  const stanceOn = (id: string) => stanceOf(voice, id)?.stance
  const summary = await summaryNow(deps.table, topicId, { kept: summaryIn(kept), now: deps.now() })
  const isShared = summary.people >= neededOf(topic)
  const countsOf = (id: string): Counts | undefined => (isShared ? summary.counts[id] : undefined)
  const looker: Looker = { mine, isDesk, stanceOn, countsOf }

  const fits = {
    next: (one: OpinionKept) => one.state === 'shown' && stanceOn(one.id) === undefined,
    all: (one: OpinionKept) => isVisible(one, looker),
  }
  const list: List =
    query.list === 'mine'
      ? { opinions: await store.many(topicId, mine) }
      : await collect(fits[query.list], {
          limit: query.limit ?? 20,
          read: (after) =>
            store.page(topicId, opinionKeys.opinions(topicId), { after, newestFirst: false, limit: pageOf }),
          cursor: query.cursor,
        })
  const shown = Object.keys(summary.counts)
  const left = mostSaid - mine.filter((id) => !id.startsWith('q')).length
  const isIn = mayJoin(topic, actor)
  return done({
    opinions: list.opinions.map((one) => seen(one, looker)),
    ...(list.cursor && { cursor: list.cursor }),
    answered: shown.filter((id) => stanceOn(id) !== undefined).length,
    shown: shown.length,
    may: { say: isIn && left > 0, answer: isIn, look: isDesk },
    left,
  })
}
