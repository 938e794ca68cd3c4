import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { useNobody } from '../person/useNobody'
import { WhoPage } from '../person/WhoPage'
import { queryClient } from '../queryClient'
import { BesideRail } from '../rail/BesideRail'
import { CampaignsBoard } from './CampaignsBoard'
import { useCampaigns } from './useCampaigns'

const refresh = () => queryClient.invalidateQueries({ queryKey: ['campaigns'] })

export default function Campaigns() {
  const { data, error } = useCampaigns(false)
  useDidShow(() => void refresh())
  usePullDownRefresh(() => void refresh().finally(() => Taro.stopPullDownRefresh()))
  if (useNobody(data ? undefined : error)) return <WhoPage title='专题攻坚' />
  return (
    <BesideRail here='/campaign/campaigns'>
      <CampaignsBoard />
    </BesideRail>
  )
}
