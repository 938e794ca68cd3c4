import { queryAll, type Item, type Key, type Table } from '../table/store'
import { opinionKeys } from './keys'
import type { Voice } from './stances'

// Only this file writes these items.
export const voiceIn = (item: Item | undefined): Voice => ({
  version: Number(item?.v ?? 0),
  said: (item?.s ?? {}) as Voice['said'],
})

export const voiceStore = (table: Table) => ({
  /** Writes her stances if they are as they were read; else hands back what they have become. */
  async save(key: Key, voice: Voice) {
    const [condition, values] =
      voice.version > 1
        ? (['v = :asRead', { ':asRead': voice.version - 1 }] as const)
        : (['attribute_not_exists(PK)', undefined] as const)
    const kept = await table.putIf({ ...key, v: voice.version, s: voice.said }, condition, values)
    return kept.kept ? undefined : voiceIn(kept.found)
  },

  /** Everybody's, each under its keyed hash. */
  async all(topicId: string) {
    const items = await queryAll(table, { at: ['PK', opinionKeys.allStances(topicId)] })
    return items.map((item) => ({ who: item.SK, ...voiceIn(item) }))
  },
})
