import { stopPullDownRefresh, useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { queryClient } from '../queryClient'
import { AtWork } from '../staff/AtWork'
import { useWorkLists } from './useWorkLists'
import { WorkBoard } from './WorkBoard'

const refresh = () => queryClient.invalidateQueries({ queryKey: ['queues'] })

export default function WorkerQueue() {
  const lists = useWorkLists()
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = lists.shown

  useDidShow(() => void refresh())
  usePullDownRefresh(() => void refresh().finally(stopPullDownRefresh))
  useReachBottom(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  })

  return (
    <AtWork name='worker' title='工作台'>
      <WorkBoard lists={lists} />
    </AtWork>
  )
}
