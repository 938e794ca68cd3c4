import Taro from '@tarojs/taro'
import { useQueryClient } from '@tanstack/react-query'
import type { CampaignCard } from '../../../shared/campaign/campaign'
import { useCommand } from '../topic/useCommand'
import { callActing } from './actingApi'

/** Puts one order into a campaign as that stands now. */
export function useLinking(orderId: string) {
  const client = useQueryClient()
  const doing = useCommand(
    async (campaignId: string, key) => {
      const params = { campaignId }
      const { campaign } = await callActing('getCampaign', { params })
      return callActing(
        'linkCampaign',
        { params, body: { version: campaign.version, orderIds: [orderId] } },
        key,
      )
    },
    { offline: '没有网，没有加进去。有网了再点一次。' },
  )
  async function link({ id, title }: CampaignCard) {
    const answer = await doing.make(id)
    if (answer) void Taro.showToast({ title: `加进“${title}”了`, icon: 'none' })
    await client.invalidateQueries({ queryKey: ['campaigns'] })
    await client.invalidateQueries({ queryKey: ['campaign', id] })
  }
  return { link, isBusy: doing.isBusy, trouble: doing.trouble }
}
