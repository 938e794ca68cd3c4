import { stopPullDownRefresh, useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { queryClient } from '../queryClient'
import { BesideRail } from '../rail/BesideRail'
import { AtWork } from '../staff/AtWork'
import { DeskBoard } from './DeskBoard'
import { useDesks } from './useDesks'

const refresh = () => queryClient.invalidateQueries({ queryKey: ['queues'] })

export default function DeskQueue() {
  const desks = useDesks()
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = desks.list

  useDidShow(() => void refresh())
  usePullDownRefresh(() => void refresh().finally(stopPullDownRefresh))
  useReachBottom(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  })

  return (
    <BesideRail here='/desk/queue'>
      <AtWork name='desk' title='派单台'>
        <DeskBoard desks={desks} />
      </AtWork>
    </BesideRail>
  )
}
