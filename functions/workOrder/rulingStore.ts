import { communityOf } from '../../shared/place/codes'
import { isPool } from '../deskAndPool'
import { keys } from '../keys'
import type { Table } from '../table/store'
import type { StepKept, WorkOrder } from './workOrder'

/** 裁定: how the street decided who must, kept by category and community. */
export const rulingStore = (table: Table) => ({
  /** 裁定, before the head knows of it: whoever reads it asks the head. Not of what goes into the pool. */
  async keepRuling({ id, version, categoryCode, gridId }: WorkOrder, { at, change }: StepKept) {
    if (isPool(change.holder)) return
    const ruling = { orderId: id, version: version + 1 }
    const area = { categoryCode, community: communityOf(gridId) }
    await table.put({ ...keys.ruling(area, { ...ruling, at: Math.floor(at / 1000) }), ...ruling })
  },

  /** The last few rulings on a category in a community, the latest first: the orders, and at which step. */
  async rulings(street: string, area: { categoryCode: string; community: string }) {
    const { PK, prefix } = keys.rulings(street, area)
    const { items } = await table.query({
      at: ['PK', PK],
      prefix: ['SK', prefix],
      newestFirst: true,
      limit: 5,
    })
    return items.map(({ orderId, version }) => ({ orderId: String(orderId), version: Number(version) }))
  },
})
