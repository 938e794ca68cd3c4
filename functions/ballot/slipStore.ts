import type { TakeBackReason } from '../../shared/ballot/slip'
import { known } from '../../shared/known'
import { queryAll, type Item, type Table } from '../table/store'
import { ballotKeys } from './keys'
import type { Mark } from './motion'

type Reading = { by: string; said: Uint8Array }

/** 收回, by the command that did it. */
export type Back = Mark & { reason: TakeBackReason; day: number }

/** A registration that was taken back, or came to nothing. */
export type Past = { whose: Uint8Array; registrar: string; takenBy: string; back?: Back }

/**
 * A slip of paper 纸质票 as it lies in the table: whose it is and what stands on it are sealed, who typed is hashed. It has
 * no time: by it whose it is would be known from what her home was told in that moment.
 */
export type SlipKept = {
  slip: string
  /** Counts the writings. */
  v: number
  whose: Uint8Array
  registrar: string
  /** Whose command took the number. */
  takenBy: string
  /** Typed once, and waiting for another pair of eyes. */
  first?: Reading
  agreed?: Uint8Array
  /** Typed twice, not alike: both type it again. */
  hasDiffered?: true
  /** 收回: free to be registered anew. Who had it in hand stays known, so that nobody ever ties home and choice. */
  isTakenBack?: true
  past?: Past[]
  /** Everybody who has ever typed what stands on it. */
  readers?: string[]
  /** The last readings that were sent: again, they are known. */
  marks: Mark[]
}

// Only this file writes these items.
const slipIn = ({ PK: _, SK, ...item }: Item) => ({ ...item, slip: SK }) as unknown as SlipKept

export const slipStore = (table: Table, motionId: string) => ({
  async get(slip: string) {
    const item = await table.get(ballotKeys.slip(motionId, slip))
    return item && slipIn(item)
  },

  async all() {
    return (await queryAll(table, { at: ['PK', ballotKeys.slips(motionId)] })).map(slipIn)
  },

  /** Takes the number for the first time, or says whose command has it. */
  async register({ slip, ...kept }: SlipKept) {
    const item = { ...ballotKeys.slip(motionId, slip), ...known(kept) }
    const made = await table.putIf(item, 'attribute_not_exists(PK)')
    return made.kept ? undefined : made.found && slipIn(made.found)
  },

  /** What was registered in vain is free again; never one that somebody has read in. */
  release: (slip: string, { key }: Mark) =>
    table.deleteIf(ballotKeys.slip(motionId, slip), 'v = :new AND takenBy = :key', {
      ':new': 1,
      ':key': key,
    }),

  /** Writes it if nobody did since it was read. */
  async save({ slip, ...kept }: SlipKept) {
    const next = { ...ballotKeys.slip(motionId, slip), ...known({ ...kept, v: kept.v + 1 }) }
    return (await table.putIf(next, 'v = :asRead', { ':asRead': kept.v })).kept
  },
})
