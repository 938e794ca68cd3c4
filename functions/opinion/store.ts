import { deskOf } from '../../shared/topic/scope'
import type { Topic } from '../topic/topic'
import { topicKeys } from '../topic/keys'
import { queryAll, type Item, type Key, type Table } from '../table/store'
import { opinionKeys, parseOpinionId } from './keys'
import type { OpinionKept } from './opinion'

const mostTries = 8

// Only this file writes these items.
export const opinionIn = (item: Item) => item.is as OpinionKept
export const saidIn = (item: Item | undefined) => (item?.ids ?? []) as string[]

/** While it waits it lies in the queue of its desk. */
const itemOf = (opinion: OpinionKept, places: readonly string[]): Item => ({
  ...opinionKeys.opinion(opinion.topicId, opinion.id),
  v: opinion.version,
  is: opinion,
  ...(opinion.state === 'waiting' && {
    qp: opinionKeys.waiting(deskOf(places)),
    qs: parseOpinionId(opinion.id).ulid,
  }),
})

export type Page = { opinions: OpinionKept[]; isEnd: boolean }

export const opinionStore = (table: Table) => ({
  /** The topic, and whatever else of it is asked for, in one round trip. */
  async around<K extends string>(topicId: string, wanted: Record<K, Key>) {
    const names = Object.keys(wanted) as K[]
    const found = await table.many([topicKeys.topic(topicId), ...names.map((name) => wanted[name])])
    const at = ({ PK, SK }: Key) => found.find((item) => item.PK === PK && item.SK === SK)
    const items = Object.fromEntries(names.map((name) => [name, at(wanted[name])]))
    return {
      topic: at(topicKeys.topic(topicId))?.is as Topic | undefined,
      // As many as were asked for, under the same names.
      ...(items as Record<K, Item | undefined>),
    }
  },

  /** Takes one of the author's places for this opinion, once; false where all are taken. */
  async claimPlace(key: Key, id: string, mayTake: (ids: string[]) => boolean) {
    for (let tries = 0; tries < mostTries; tries++) {
      const ids = saidIn(await table.get(key))
      if (ids.includes(id)) return true
      if (!mayTake(ids)) return false
      const condition = ids.length > 0 ? 'ids = :asRead' : 'attribute_not_exists(PK)'
      const { kept } = await table.putIf(
        { ...key, ids: [...ids, id] },
        condition,
        ids.length > 0 ? { ':asRead': ids } : undefined,
      )
      if (kept) return true
    }
    return false
  },

  /** Keeps it, or hands back what is kept under this id. */
  async create(opinion: OpinionKept, places: readonly string[]) {
    const kept = await table.putIf(itemOf(opinion, places), 'attribute_not_exists(PK)')
    return kept.kept ? opinion : opinionIn(kept.found as Item)
  },

  /** Writes it if nobody changed it since it was read; hands back how it stands. */
  async save(opinion: OpinionKept, places: readonly string[]) {
    const kept = await table.putIf(itemOf(opinion, places), 'v = :asRead', {
      ':asRead': opinion.version - 1,
    })
    return kept.kept ? opinion : opinionIn(kept.found as Item)
  },

  async many(topicId: string, ids: readonly string[]) {
    return (await table.many(ids.map((id) => opinionKeys.opinion(topicId, id)))).map(opinionIn)
  },

  /** One page of opinions, or of the comments under a question, on from behind the one that is named. */
  async page(
    topicId: string,
    { PK, prefix }: { PK: string; prefix: string },
    { after, newestFirst, limit }: { after: string | undefined; newestFirst: boolean; limit: number },
  ): Promise<Page> {
    const { items, last } = await table.query({
      at: ['PK', PK],
      prefix: ['SK', prefix],
      newestFirst,
      limit,
      ...(after && { after: opinionKeys.opinion(topicId, after) }),
    })
    return { opinions: items.map(opinionIn), isEnd: !last }
  },

  async all(topicId: string) {
    const { PK, prefix } = opinionKeys.opinions(topicId)
    return (await queryAll(table, { at: ['PK', PK], prefix: ['SK', prefix] })).map(opinionIn)
  },

  /** What a desk has not looked at yet, the longest first. */
  async waiting(desk: string, limit: number, after?: { topicId: string; id: string }) {
    const qp = opinionKeys.waiting(desk)
    const { items, last } = await table.query({
      index: 'queue',
      at: ['qp', qp],
      limit,
      ...(after && {
        after: {
          qp,
          qs: parseOpinionId(after.id).ulid,
          ...opinionKeys.opinion(after.topicId, after.id),
        },
      }),
    })
    const found = await table.many(items.map(({ PK, SK }) => ({ PK, SK })))
    return { opinions: found.map(opinionIn), isEnd: !last }
  },
})
