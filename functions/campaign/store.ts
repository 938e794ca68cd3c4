import { isCampaignOpen } from '../../shared/campaign/transitions'
import { matterKeys } from '../matter/keys'
import { matterStore } from '../matter/store'
import { queryAll, type Table } from '../table/store'
import type { Campaign } from './campaign'

export const campaignStore = (table: Table) =>
  matterStore<Campaign>(table, {
    kind: 'CG',
    listOf: ({ status }) => (isCampaignOpen(status) ? 'open' : 'past'),
  })

/** In which campaigns an order is, or was to be: the campaign itself says whether it is. */
export const linkedStore = (table: Table) => ({
  async keep(orderIds: string[], campaignId: string) {
    await Promise.all(orderIds.map((id) => table.put(matterKeys.campaignOf(id, campaignId))))
  },
  async of(orderId: string) {
    const items = await queryAll(table, { at: ['PK', matterKeys.campaignsOf(orderId)] })
    return items.map(({ SK }) => SK)
  },
})

/** Which campaigns were made against a common demand, found from it. */
export const againstStore = (table: Table) => ({
  keep: (demandId: string, campaignId: string) => table.put(matterKeys.campaignAgainst(demandId, campaignId)),
  async of(demandId: string) {
    const items = await queryAll(table, { at: ['PK', matterKeys.campaignsAgainst(demandId)] })
    return items.map(({ SK }) => SK)
  },
})
