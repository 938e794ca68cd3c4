import type { Item, Table } from '../table/store'
import type { Grouped } from './grouped'
import { opinionKeys } from './keys'
import { opinionStore } from './store'
import { mostCounted, summaryOf, type Summary } from './summary'
import { voiceStore } from './voiceStore'

/** As it stands in the table: the groups are counted apart, by whoever asks for them. */
export type SummaryKept = Summary & { grouped?: Grouped }

// Only this file writes these items.
export const summaryIn = (item: Item | undefined) => item?.is as SummaryKept | undefined

/** Who is in which group, by keyed hash. */
export const groupIn = (item: Item | undefined, voice: string) =>
  (item?.is as Record<string, number> | undefined)?.[voice]

/** More than speak up in any street; one item holds them. Who is beyond sees the groups, and none marked as her own. */
const mostMembers = 20_000

export const summaryStore = (table: Table) => ({
  /** Everything that is shown, and how everybody answered: all that groups and counts are made of. */
  async read(topicId: string, now: number) {
    const [opinions, voices] = await Promise.all([
      opinionStore(table).all(topicId),
      voiceStore(table).all(topicId),
    ])
    const shown = opinions.filter(({ state }) => state === 'shown')
    return { shown, voices, summary: summaryOf(shown, voices, now) }
  },

  /** Made anew from the stances whenever it is asked for: whoever writes last says what he has read. */
  keep: (topicId: string, summary: SummaryKept) =>
    table.put({ ...opinionKeys.summary(topicId), is: mostCounted(summary) }),

  keepMembers: (topicId: string, groupOf: Record<string, number>) =>
    table.put({
      ...opinionKeys.members(topicId),
      is: Object.fromEntries(Object.entries(groupOf).slice(0, mostMembers)),
    }),
})
