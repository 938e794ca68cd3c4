import { queryAll, type Item, type Table } from '../table/store'
import type { TakeBackReason } from '../../shared/ballot/slip'
import { ballotKeys } from './keys'
import type { Mark } from './motion'

/** Who has taken part, of the ballots that lie in one partition. Never what was chosen. */
export type TurnoutKept = {
  number: number
  onPaper: number
  /** In hundredths of a square metre. */
  area: number
  buildings: Record<string, number>
  /** How often those ballots had been cast: it only grows, and so says which telling is the later one. */
  casts: number
}

/** 收回 of a slip, as all can read it. */
export type TakenBackKept = { slip: string; at: number; reason: TakeBackReason }

const turnoutIn = (item: Item) => item.is as TurnoutKept

export const turnoutStore = (table: Table) => ({
  /** An older telling, come late, changes nothing. */
  async keep(motionId: string, shard: number, turnout: TurnoutKept) {
    const item = { ...ballotKeys.turnout(motionId, shard), is: turnout, n: turnout.casts }
    await table.putIf(item, 'attribute_not_exists(PK) OR n < :casts', { ':casts': turnout.casts })
  },

  /** Noted once, whoever sends it again. */
  async note(motionId: string, { key }: Mark, takenBack: TakenBackKept) {
    const item = { ...ballotKeys.takenBack(motionId, key), is: takenBack }
    await table.putIf(item, 'attribute_not_exists(PK)')
  },

  /** Who has voted, and which slips were taken back: in one query. */
  async told(motionId: string) {
    const items = await queryAll(table, { at: ['PK', ballotKeys.turnouts(motionId)] })
    const isNote = (item: Item) => ballotKeys.isTakenBack(item)
    return {
      parts: items.filter((item) => !isNote(item)).map(turnoutIn),
      takenBack: items.filter(isNote).map((item) => item.is as TakenBackKept),
    }
  },
})
