import type { Verdict } from '../../shared/topic/commands'
import { queryAll, type Item, type Table } from '../table/store'
import { topicKeys } from './keys'

/** Keyed hashes of a command and its content. */
export type Mark = { key: string; said: string }

export type JudgementKept = {
  judged: { n: number; is: Verdict }[]
  /** What each of the household adds, under a keyed hash of who: it is hers to see again, not her housemate's. */
  words: Record<string, string>
  at: number
  marks: Mark[]
  /** Counts the writings. */
  w: number
}

// Only this file writes these items.
const judgementIn = (item: Item) => item.is as JudgementKept
const ulidOf = ({ SK }: Item) => SK.slice(2)
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

  /** Writes it if nobody in the household did since it was read; else says how it stands. */
  async judge(topicId: string, household: string, judgement: JudgementKept) {
    const item = { ...topicKeys.judgement(topicId, household), is: judgement, w: judgement.w }
    const condition = judgement.w === 1 ? 'attribute_not_exists(PK)' : 'w = :asRead'
    const kept = await table.putIf(
      item,
      condition,
      judgement.w === 1 ? undefined : { ':asRead': judgement.w - 1 },
    )
    return kept.kept ? kept : { kept: false as const, found: kept.found && judgementIn(kept.found) }
  },

  async judgements(topicId: string) {
    const { PK, prefix } = topicKeys.judgements(topicId)
    const items = await queryAll(table, { at: ['PK', PK], prefix: ['SK', prefix] })
    return new Map(items.map((item) => [ulidOf(item), judgementIn(item)]))
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
