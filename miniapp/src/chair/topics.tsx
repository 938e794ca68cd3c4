import { stopPullDownRefresh, useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { queryClient } from '../queryClient'
import { DeskPage } from './DeskPage'
import { TopicsBoard } from './TopicsBoard'

const refresh = () =>
  Promise.all([
    queryClient.invalidateQueries({ queryKey: ['topics'] }),
    queryClient.invalidateQueries({ queryKey: ['toLookAt'] }),
  ])

export default function TopicsOfDesk() {
  useDidShow(() => void refresh())
  usePullDownRefresh(() => void refresh().finally(stopPullDownRefresh))
  return <DeskPage title='议事台'>{(places) => <TopicsBoard places={places} />}</DeskPage>
}
