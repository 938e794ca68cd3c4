import { stopPullDownRefresh, useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { queryClient } from '../queryClient'
import { AtWork } from '../staff/AtWork'
import { useQueuesOf } from '../staff/useQueuesOf'
import { CheckBoard } from './CheckBoard'

const refresh = () => queryClient.invalidateQueries({ queryKey: ['queues'] })

export default function SupervisorQueue() {
  const list = useQueuesOf('check')
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list

  useDidShow(() => void refresh())
  usePullDownRefresh(() => void refresh().finally(stopPullDownRefresh))
  useReachBottom(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  })

  return (
    <AtWork name='supervisor' title='督办台'>
      <CheckBoard list={list} />
    </AtWork>
  )
}
