import { known } from '../../shared/known'
import type { Groups, Share } from '../../shared/opinion/groups'
import { leastVoices } from '../../shared/opinion/opinion'
import { done, refuse } from '../../shared/outcome'
import type { ApiDeps } from '../deps'
import type { Handler } from '../handler'
import { sees } from '../topic/claims'
import type { Topic } from '../topic/topic'
import { grouped, type Grouped, type ShareKept } from './grouped'
import { neededOf } from './here'
import { opinionKeys } from './keys'
import { voiceIn } from './marks'
import { opinionStore } from './store'
import { isFresh, mostAnswered, saidOn } from './summary'
import { groupIn, summaryIn, summaryStore, type SummaryKept } from './summaryStore'

const mostOpinions = 200

type Counted = { summary: SummaryKept & { grouped: Grouped }; groupOf: (voice: string) => number | undefined }

const isGood = (summary: SummaryKept | undefined, now: number): summary is Counted['summary'] =>
  summary?.grouped !== undefined && isFresh(summary, now)

async function count(topicId: string, { table, now }: ApiDeps): Promise<Counted> {
  const store = summaryStore(table)
  const { shown, voices, summary } = await store.read(topicId, now())
  const opinions = mostAnswered(shown, summary, mostOpinions)
  const ids = opinions.map(({ id }) => id)
  const answering = saidOn(opinions, voices)
    .map((row, at) => ({ row, who: voices[at]?.who ?? '' }))
    .filter(({ row }) => row.some((stance) => stance !== undefined))
  const found = grouped(
    answering.map(({ row }) => row),
    ids,
  )
  const members = membersOf(
    answering.map(({ who }) => who),
    found.groupOf,
  )
  const kept = { ...summary, grouped: found.grouped }
  if (kept.people >= leastVoices) {
    await store.keepMembers(topicId, members)
    await store.keep(topicId, kept)
  }
  return { summary: kept, groupOf: (voice) => members[voice] }
}

const membersOf = (who: string[], groupOf: (number | undefined)[]): Record<string, number> =>
  Object.fromEntries(
    who.flatMap((voice, at) => {
      const group = groupOf[at]
      return group === undefined ? [] : [[voice, group]]
    }),
  )

/** The ids with their words; what was hidden meanwhile is left out. */
async function wordsFor(topicId: string, { groups, bridging, minority }: Grouped, deps: ApiDeps) {
  const shares = [
    ...groups.flatMap((one) => [...one.agreeMost, ...one.disagreeMost]),
    ...bridging,
    ...minority,
  ]
  const opinions = await opinionStore(deps.table).many(topicId, [...new Set(shares.map(({ id }) => id))])
  const words = new Map(opinions.flatMap(({ id, state, words }) => (state === 'shown' ? [[id, words]] : [])))
  return <S extends ShareKept>(all: S[]): (S & Share)[] =>
    all.flatMap((one) => {
      const said = words.get(one.id)
      return said === undefined ? [] : { ...one, words: said }
    })
}

async function answer(
  { summary, groupOf }: Counted,
  { topic, deps, voice }: { topic: Topic; deps: ApiDeps; voice: string },
): Promise<Groups> {
  const { is, lack, groups, bridging, minority } = summary.grouped
  const head = { people: summary.people, needed: neededOf(topic), at: new Date(summary.at).toISOString() }
  const isShared = head.people >= head.needed
  if (!isShared) return { is: 'tooFew', ...head, lack: 'people', minority: [] }
  const worded = await wordsFor(topic.id, summary.grouped, deps)
  const shared = { ...head, minority: worded(minority) }
  if (is === 'tooFew') return { is, lack: lack ?? 'people', ...shared }
  if (is === 'noGroups') return { is, ...shared, bridging: worded(bridging) }
  const mine = groupOf(voice)
  return {
    is,
    ...shared,
    groups: groups.map(({ size, agreeMost, disagreeMost }, at) => ({
      size,
      isMine: at === mine,
      agreeMost: worded(agreeMost),
      disagreeMost: worded(disagreeMost),
    })),
    bridging: worded(bridging),
  }
}

/** 大家说到哪了. */
export const opinionGroups: Handler<'opinionGroups'> = async ({ deps, actor, input: { params } }) => {
  const { topicId } = params
  const { topic, kept, members } = await opinionStore(deps.table).around(topicId, {
    kept: opinionKeys.summary(topicId),
    members: opinionKeys.members(topicId),
  })
  if (!topic || !sees(topic, actor)) return refuse('notFound')
  const voice = voiceIn(deps.seal, topicId, actor.id)
  const summary = summaryIn(kept)
  const counted = isGood(summary, deps.now())
    ? { summary, groupOf: (who: string) => groupIn(members, who) }
    : await count(topicId, deps)
  return done({ groups: known(await answer(counted, { topic, deps, voice })) as Groups })
}
