import type { Key, Table } from '../table/store'

/** How far each round has come: the street it ended with. */
export type Mark = {
  /** Unless a look is at it, or was cut off. */
  isOver: boolean
  behind: Record<string, string>
  /** Past then (ms) the look that wrote it is at it no more, whatever `isOver` says. */
  until: number
  /** Which look wrote it. */
  by?: string
  /** The street that it was at, where it went from one to the next. */
  at?: string
  /** Streets in which a look was cut off, and until when (ms) they are left out. */
  leftOut: Record<string, number>
  /** How many clocks there were, and since when (ms) it was so many. */
  of?: number
  ofSince?: number
}

export type RoundStore = ReturnType<typeof roundStore>

export const roundStore = (table: Table, key: Key) => ({
  async get(): Promise<Mark> {
    const item = await table.get(key)
    // Only this file writes it.
    return { isOver: true, behind: {}, until: 0, leftOut: {}, ...(item as Mark | undefined) }
  },

  /** Unless another look than the one behind it `was` has written meanwhile: then false. */
  async save(mark: Mark & { by: string }, was: string | undefined) {
    const mine = { ':mine': mark.by }
    const { kept } = was
      ? await table.putIf({ ...key, ...mark }, '#by IN (:mine, :was)', { ...mine, ':was': was })
      : await table.putIf({ ...key, ...mark }, 'attribute_not_exists(#by) OR #by = :mine', mine)
    return kept
  },
})
