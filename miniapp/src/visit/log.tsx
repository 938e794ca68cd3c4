import { stopPullDownRefresh, useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { queryClient } from '../queryClient'
import { looksOverVisits } from './grids'
import { OpeningLog } from './OpeningLog'
import { VisitPage } from './VisitPage'

const refresh = () => queryClient.invalidateQueries({ queryKey: ['openings'] })

export default function VisitLog() {
  useDidShow(() => void refresh())
  usePullDownRefresh(() => void refresh().finally(stopPullDownRefresh))

  return (
    <VisitPage title='走访查看记录' may={looksOverVisits} only='查看记录给督办员和管理员看'>
      {() => <OpeningLog />}
    </VisitPage>
  )
}
