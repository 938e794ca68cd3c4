import { tableForFile } from '../support/engine'
import { campaignStreet, type CampaignSeen } from './campaignStreet'

const street = campaignStreet(tableForFile())

describe('the orders of a campaign', () => {
  it('takes orders in and lets them go, and an order knows where it is', async () => {
    const [one, other] = [await street.reported(-1), await street.reported(-1)]
    const campaign = await street.inStatus('planned', { orderIds: [one] })
    const linked = await street.on(campaign)('gu', 'link', { orderIds: [one, other] })
    expect(linked.campaign.orders).toBe(2)
    const around = async (who: string, orderId: string) =>
      (await street.as(who).get(`/orders/${orderId}/campaigns`)).body as {
        campaigns?: CampaignSeen[]
        mayLink?: boolean
        refusal?: string
      }
    expect(await around('gu', other)).toMatchObject({ campaigns: [{ id: campaign.id }], mayLink: true })
    // The grid worker sees the order, and not a campaign that is only being planned.
    expect(await around('shen', other)).toEqual({ campaigns: [], mayLink: false })
    expect((await around('tang', other)).refusal).toBe('notFound')
    await street.on(campaign)('gu', 'unlink', { orderIds: [other] })
    expect((await around('gu', other)).campaigns).toEqual([])
  })

  it('of a private order that one may not open it says only that there is one more', async () => {
    const [, , elsewhere] = street.street.buildings
    const place = { latitude: 28.97, longitude: 118.87, address: '盐仓巷', buildingId: elsewhere?.id ?? '' }
    const [lamp, quarrel] = [
      await street.reported(-1, { place }),
      await street.reported(-1, { categoryCode: 'B01', place }),
    ]
    const campaign = await street.inStatus('planned')
    await street.on(campaign)('qin', 'link', { orderIds: [lamp, quarrel] })
    const seen = async (who: string) => {
      const { inside, orders } = (await street.read(who, campaign.id)).campaign
      return [orders, inside?.orders.map(({ id }) => id), inside?.unseen]
    }
    expect(await seen('qin')).toEqual([2, [lamp, quarrel], 0])
    for (const who of ['gu', 'luo']) {
      expect((await street.as(who).get(`/orders/${quarrel}`)).status).toBe(404)
      expect([who, ...(await seen(who))]).toEqual([who, 2, [lamp], 1])
    }
  })
})
