import { stopPullDownRefresh, useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { queryClient } from '../queryClient'
import { AtWork } from '../staff/AtWork'
import { PoolBoard } from './PoolBoard'

const refresh = () => queryClient.invalidateQueries({ queryKey: ['queues'] })

export default function Pool() {
  useDidShow(() => void refresh())
  usePullDownRefresh(() => void refresh().finally(stopPullDownRefresh))

  return (
    <AtWork name='volunteer' title='抢单池'>
      <PoolBoard />
    </AtWork>
  )
}
