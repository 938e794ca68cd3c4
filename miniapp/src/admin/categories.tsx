import { useDidShow, usePullDownRefresh, stopPullDownRefresh } from '@tarojs/taro'
import { AdminPage } from './AdminPage'
import { CategoriesBoard } from './CategoriesBoard'
import { refreshOverview } from './refreshOverview'

export default function CategoriesSetup() {
  useDidShow(() => void refreshOverview())
  usePullDownRefresh(() => void refreshOverview().finally(stopPullDownRefresh))
  return (
    <AdminPage title='类别' head='居民能报哪些事'>
      {(known) => <CategoriesBoard {...known} />}
    </AdminPage>
  )
}
