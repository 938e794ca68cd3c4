import { useDidShow, usePullDownRefresh, stopPullDownRefresh } from '@tarojs/taro'
import { AdminPage } from './AdminPage'
import { LimitsBoard } from './LimitsBoard'
import { refreshOverview } from './refreshOverview'

export default function LimitsSetup() {
  useDidShow(() => void refreshOverview())
  usePullDownRefresh(() => void refreshOverview().finally(stopPullDownRefresh))
  return (
    <AdminPage title='时限和日历' head='几时要办到哪一步'>
      {(known) => <LimitsBoard {...known} />}
    </AdminPage>
  )
}
