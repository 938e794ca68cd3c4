import { stopPullDownRefresh, useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { queryClient } from '../queryClient'
import { DemandsBoard } from './DemandsBoard'
import { InArea } from './InArea'

const refresh = () => queryClient.invalidateQueries({ queryKey: ['demands'] })

export default function Demands() {
  useDidShow(() => void refresh())
  usePullDownRefresh(() => void refresh().finally(stopPullDownRefresh))
  return (
    <InArea title='共性诉求'>
      <DemandsBoard />
    </InArea>
  )
}
