import type { Verdict } from '../../shared/topic/commands'
import { queryAll, type Item, type Table } from '../table/store'
import { topicKeys } from './keys'

export type ObjectionKept = {
  id: string
  words: string
  /** A keyed hash of who said it. */
  by: string
  said: string
  at: number
  answer?: { words: string; isUpheld: boolean; at: number; key: string }
}

export type JudgementKept = {
  judged: { n: number; is: Verdict }[]
  words?: string
  at: number
  /** Keyed hashes of the command and its content. */
  key: string
  said: string
}

const ulidOf = ({ SK }: Item) => SK.slice(2)
// Only this file writes these items.
const objectionIn = (item: Item) => ({ ...(item.is as Omit<ObjectionKept, 'id'>), id: ulidOf(item) })

/** What neighbours do side by side: each an item of its own, under a keyed hash where it is one for each household. */
export const sideStore = (table: Table) => ({
  /** 附议 for a household: the second time it is there already. */
  async support(topicId: string, household: string, at: number) {
    await table.putIf({ ...topicKeys.support(topicId, household), at }, 'attribute_not_exists(PK)')
  },

  async supporters(topicId: string) {
    const { PK, prefix } = topicKeys.supports(topicId)
    const items = await queryAll(table, { at: ['PK', PK], prefix: ['SK', prefix] })
    return new Set(items.map(ulidOf))
  },

  /** What stands there under this key: this one, or the one of the first try. */
  async object(topicId: string, { id, ...objection }: ObjectionKept) {
    const kept = await table.putIf(
      { ...topicKeys.objection(topicId, id), is: objection },
      'attribute_not_exists(PK)',
    )
    return kept.kept || !kept.found ? { id, ...objection } : objectionIn(kept.found)
  },

  /** It came too late. */
  takeBack: (topicId: string, id: string) => table.delete(topicKeys.objection(topicId, id)),

  async objections(topicId: string) {
    const { PK, prefix } = topicKeys.objections(topicId)
    return (await queryAll(table, { at: ['PK', PK], prefix: ['SK', prefix] })).map(objectionIn)
  },

  /** The first answer stands. */
  async answer(topicId: string, { id, ...objection }: ObjectionKept, answer: ObjectionKept['answer']) {
    const item = { ...topicKeys.objection(topicId, id), is: { ...objection, answer }, answered: true }
    const kept = await table.putIf(item, 'attribute_exists(PK) AND attribute_not_exists(answered)')
    return kept.kept ? { ...objection, id, answer } : kept.found && objectionIn(kept.found)
  },

  /** The household's latest word counts. */
  judge: (topicId: string, household: string, judgement: JudgementKept) =>
    table.put({ ...topicKeys.judgement(topicId, household), is: judgement }),

  async judgements(topicId: string) {
    const { PK, prefix } = topicKeys.judgements(topicId)
    const items = await queryAll(table, { at: ['PK', PK], prefix: ['SK', prefix] })
    return new Map(items.map((item) => [ulidOf(item), item.is as JudgementKept]))
  },
})

/** Lists are written so many at a time. */
const inTurns = 25

/** Whoever raised, supported, voted, spoke hears of each step: that she follows says nothing of what she said. */
export const followerStore = (table: Table) => ({
  /** Listed twice, by topic and by person; written again, it is the same. */
  async follow(topicId: string, personIds: string[]) {
    for (let at = 0; at < personIds.length; at += inTurns)
      await Promise.all(
        personIds
          .slice(at, at + inTurns)
          .flatMap((id) => [
            table.put(topicKeys.follower(topicId, id)),
            table.put(topicKeys.followed(id, topicId)),
          ]),
      )
  },
  async of(topicId: string) {
    const items = await queryAll(table, { at: ['PK', topicKeys.followers(topicId)] })
    return items.map(({ SK }) => SK)
  },
  async followedBy(personId: string, street: string, limit: number) {
    const { PK, prefix } = topicKeys.followedIn(personId, street)
    const { items } = await table.query({ at: ['PK', PK], prefix: ['SK', prefix], newestFirst: true, limit })
    return items.map(({ SK }) => `${street}-${SK.slice(prefix.length)}`)
  },
})
