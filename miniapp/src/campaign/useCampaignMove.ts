import Taro from '@tarojs/taro'
import { useQueryClient } from '@tanstack/react-query'
import type { CampaignInput } from '../../../shared/campaign/commands'
import type { CampaignMove } from '../../../shared/campaign/transitions'
import { useCommand } from '../topic/useCommand'
import { callActing, type ActingApi, type ActingAsked } from './actingApi'

type Move = {
  [M in CampaignMove]: { move: M; input: Omit<CampaignInput[M], 'version'>; say: string }
}[CampaignMove]

/** Moves of a campaign: answered at once, and shown as it is now whatever became of it. */
export function useCampaignMove(
  { id, version }: { id: string; version: number },
  source: ActingApi = { callActing },
) {
  const client = useQueryClient()
  const doing = useCommand(
    ({ move, input }: Move, key) => {
      // The move's name chose its input; TypeScript cannot follow that the operation of that name takes it.
      const asked = {
        params: { campaignId: id },
        body: { version, ...input },
      } as ActingAsked<'startCampaign'>
      return source.callActing(`${move}Campaign` as 'startCampaign', asked, key)
    },
    { offline: '没有网，没有办成。写的还在，有网了再点一次。' },
  )

  /** True if it is so now. */
  async function make(made: Move) {
    const answer = await doing.make(made)
    if (answer) void Taro.showToast({ title: made.say, icon: 'none' })
    await Promise.all([
      client.invalidateQueries({ queryKey: ['campaign', id] }),
      client.invalidateQueries({ queryKey: ['campaigns'] }),
    ])
    return Boolean(answer)
  }
  return { make, isBusy: doing.isBusy, trouble: doing.trouble, forget: doing.forget }
}

export type CampaignMoving = ReturnType<typeof useCampaignMove>
