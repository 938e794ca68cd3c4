import { queryAll, type Item, type Table } from '../table/store'
import { ballotKeys } from './keys'

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

const turnoutIn = (item: Item) => item.is as TurnoutKept

export const turnoutStore = (table: Table) => ({
  /** An older telling, come late, changes nothing. */
  async keep(motionId: string, shard: number, turnout: TurnoutKept) {
    const item = { ...ballotKeys.turnout(motionId, shard), is: turnout, n: turnout.casts }
    await table.putIf(item, 'attribute_not_exists(PK) OR n < :casts', { ':casts': turnout.casts })
  },

  async all(motionId: string) {
    return (await queryAll(table, { at: ['PK', ballotKeys.turnouts(motionId)] })).map(turnoutIn)
  },
})
