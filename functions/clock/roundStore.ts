import type { Key, Table } from '../table/store'

/** How far each round has come: the street it ended with. `isOver` unless a look is at it, or was cut off. */
export type Mark = { isOver: boolean; behind: Record<string, string> }

export type RoundStore = ReturnType<typeof roundStore>

export const roundStore = (table: Table, key: Key) => ({
  async get(): Promise<Mark> {
    const item = await table.get(key)
    // Only this file writes it.
    return (item as Mark | undefined) ?? { isOver: true, behind: {} }
  },

  save: (mark: Mark) => table.put({ ...key, ...mark }),
})
