import { stopPullDownRefresh, useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { queryClient } from '../queryClient'
import { BesideRail } from '../rail/BesideRail'
import { AtWork } from '../staff/AtWork'
import { CheckBoard } from './CheckBoard'
import { useCheckLists } from './useCheckLists'

const refresh = () => queryClient.invalidateQueries({ queryKey: ['queues'] })

export default function SupervisorQueue() {
  const lists = useCheckLists()
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = lists.shown

  useDidShow(() => void refresh())
  usePullDownRefresh(() => void refresh().finally(stopPullDownRefresh))
  useReachBottom(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  })

  return (
    <BesideRail here='/supervisor/queue'>
      <AtWork name='supervisor' title='督办台'>
        <CheckBoard lists={lists} />
      </AtWork>
    </BesideRail>
  )
}
