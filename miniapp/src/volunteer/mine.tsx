import { stopPullDownRefresh, useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { queryClient } from '../queryClient'
import { MineBoard } from './MineBoard'
import { VolunteerPage } from './VolunteerPage'

const refresh = () => queryClient.invalidateQueries({ queryKey: ['volunteering'] })

export default function MyVolunteering() {
  useDidShow(() => void refresh())
  usePullDownRefresh(() => void refresh().finally(stopPullDownRefresh))

  return <VolunteerPage title='志愿者'>{(known) => <MineBoard {...known} />}</VolunteerPage>
}
