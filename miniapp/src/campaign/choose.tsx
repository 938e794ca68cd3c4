import Taro, { useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { queryClient } from '../queryClient'
import { BesideRail } from '../rail/BesideRail'
import { ChooseBoard } from './ChooseBoard'

const refresh = () => queryClient.invalidateQueries({ queryKey: ['campaigns'] })

export default function ChooseCampaign() {
  const { order = '' } = useRouter().params
  useDidShow(() => void refresh())
  usePullDownRefresh(() => void refresh().finally(() => Taro.stopPullDownRefresh()))
  return (
    <BesideRail here='/campaign/campaigns' within>
      <ChooseBoard orderId={order} />
    </BesideRail>
  )
}
