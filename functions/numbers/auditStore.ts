import { numberKeys } from './keys'
import type { Item, Table } from '../table/store'

/** The last time that all grids of a street were counted anew 重数: when, and how many leaves and sums were wrong. */
export type Audited = { at: number; differences: number }

/** How far a round through the grids of a street has come. */
export type Round = {
  /** The grid that was audited last, or `sums` and the month; none at the beginning. */
  after: string
  /** Leaves and sums found wrong in the turns before, and those of the turn at which it is, as many as were seen at most. */
  found: number
  here: number
  /** The day of the last audit, and how many turns there were on it. */
  night: number
  tonight: number
  last?: Audited
}

type Kept = { round: Round; revision: number }

const begun: Round = { after: '', found: 0, here: 0, night: 0, tonight: 0 }

/** What stands in the item of a street's audits. */
export const auditedIn = (item: Item | undefined): Audited | undefined =>
  // Only this file writes it.
  (item as (Item & { last?: Audited }) | undefined)?.last

export const auditStore = (table: Table) => ({
  async get(street: string): Promise<Kept> {
    const item = await table.get(numberKeys.audit(street))
    if (!item) return { round: begun, revision: 0 }
    const { PK: _, SK: __, v, ...round } = item
    // Only the lines below write it.
    return { round: round as unknown as Round, revision: Number(v) }
  },

  /** Unless another look has gone on meanwhile: false then. */
  async save(street: string, round: Round, revision: number) {
    const item = { ...numberKeys.audit(street), ...round, v: revision + 1 }
    const { kept } =
      revision === 0
        ? await table.putIf(item, 'attribute_not_exists(PK)')
        : await table.putIf(item, 'v = :asRead', { ':asRead': revision })
    return kept
  },
})
