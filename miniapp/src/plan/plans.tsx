import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { useNobody } from '../person/useNobody'
import { WhoPage } from '../person/WhoPage'
import { queryClient } from '../queryClient'
import { BesideRail } from '../rail/BesideRail'
import { PlansBoard } from './PlansBoard'
import { usePlans } from './usePlan'

const refresh = () => queryClient.invalidateQueries({ queryKey: ['plans'] })

export default function Plans() {
  const { data, error } = usePlans()
  useDidShow(() => void refresh())
  usePullDownRefresh(() => void refresh().finally(() => Taro.stopPullDownRefresh()))
  if (useNobody(data ? undefined : error)) return <WhoPage title='月度治理' />
  return (
    <BesideRail here='/plan/plans'>
      <PlansBoard />
    </BesideRail>
  )
}
