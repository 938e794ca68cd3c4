import { useDidShow, usePullDownRefresh, stopPullDownRefresh } from '@tarojs/taro'
import { AdminPage } from './AdminPage'
import { PeopleBoard } from './PeopleBoard'
import { refreshOverview } from './refreshOverview'

export default function PeopleSetup() {
  useDidShow(() => void refreshOverview())
  usePullDownRefresh(() => void refreshOverview().finally(stopPullDownRefresh))
  return (
    <AdminPage title='人员和岗位' head='谁在哪里做什么'>
      {(known) => <PeopleBoard {...known} />}
    </AdminPage>
  )
}
