import { useDidShow, usePullDownRefresh, stopPullDownRefresh } from '@tarojs/taro'
import { AdminPage } from './AdminPage'
import { StreetBoard } from './StreetBoard'
import { refreshOverview } from './refreshOverview'

export default function StreetSetup() {
  useDidShow(() => void refreshOverview())
  usePullDownRefresh(() => void refreshOverview().finally(stopPullDownRefresh))
  return (
    <AdminPage title='街道设置' head='这个街道现在是这样'>
      {(known) => <StreetBoard {...known} />}
    </AdminPage>
  )
}
