import { stopPullDownRefresh, useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { queryClient } from '../queryClient'
import { BesideRail } from '../rail/BesideRail'
import { DemandsBoard } from './DemandsBoard'
import { InArea } from './InArea'

const refresh = () => queryClient.invalidateQueries({ queryKey: ['demands'] })

export default function Demands() {
  useDidShow(() => void refresh())
  usePullDownRefresh(() => void refresh().finally(stopPullDownRefresh))
  return (
    <BesideRail here='/demand/demands'>
      <InArea title='共性诉求'>
        <DemandsBoard />
      </InArea>
    </BesideRail>
  )
}
