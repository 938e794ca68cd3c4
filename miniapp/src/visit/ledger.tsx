import { stopPullDownRefresh, useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { queryClient } from '../queryClient'
import { readsLedger } from './grids'
import { LedgerBoard } from './LedgerBoard'
import { VisitPage } from './VisitPage'

const refresh = () => queryClient.invalidateQueries({ queryKey: ['visits'] })

export default function VisitLedger() {
  useDidShow(() => void refresh())
  usePullDownRefresh(() => void refresh().finally(stopPullDownRefresh))

  return (
    <VisitPage title='走访台账' may={readsLedger} only='台账给网格员、派单员和督办员看'>
      {(known) => <LedgerBoard {...known} />}
    </VisitPage>
  )
}
