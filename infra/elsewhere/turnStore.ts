import { keys } from '../../functions/keys'
import type { Table } from '../../functions/table/store'

/** Beside the marks of the stream, so that its readers pass it over as one of theirs; no shard has this name. */
const key = keys.streamRead('TURN')

/** Whose turn it is to read the stream and look at the clock. */
export const turnStore = (table: Table, now: () => number) => ({
  /** True for whoever has it, or takes it where nobody does any more. */
  async take(me: string, leaseMs: number) {
    const item = { ...key, heldBy: me, heldUntil: now() + leaseMs }
    const isFree = 'attribute_not_exists(PK) OR heldUntil < :now OR heldBy = :me'
    const { kept } = await table.putIf(item, isFree, { ':now': now(), ':me': me })
    return kept
  },

  /** Given up before its time: the next one need not wait. */
  async giveUp(me: string) {
    await table.putIf({ ...key, heldBy: '', heldUntil: 0 }, 'heldBy = :me', { ':me': me })
  },
})

export type TurnStore = ReturnType<typeof turnStore>
