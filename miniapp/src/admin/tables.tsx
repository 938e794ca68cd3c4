import { useDidShow, usePullDownRefresh, stopPullDownRefresh } from '@tarojs/taro'
import { AdminPage } from './AdminPage'
import { TablesBoard } from './TablesBoard'
import { refreshOverview } from './refreshOverview'

export default function TablesSetup() {
  useDidShow(() => void refreshOverview())
  usePullDownRefresh(() => void refreshOverview().finally(stopPullDownRefresh))
  return (
    <AdminPage title='用表格改' head='填好一张表，整张换掉'>
      {(known) => <TablesBoard {...known} />}
    </AdminPage>
  )
}
