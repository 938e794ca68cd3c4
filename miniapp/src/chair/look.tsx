import { stopPullDownRefresh, useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { queryClient } from '../queryClient'
import { DeskPage } from './DeskPage'
import { LookBoard } from './LookBoard'
import { ShownBoard } from './ShownBoard'

const refresh = () =>
  Promise.all([
    queryClient.invalidateQueries({ queryKey: ['toLookAt'] }),
    queryClient.invalidateQueries({ queryKey: ['shownOpinions'] }),
  ])

/** What waits in a community; or, of one topic, what is shown there. */
export default function LookAtOpinions() {
  const { id, place } = useRouter().params
  useDidShow(() => void refresh())
  usePullDownRefresh(() => void refresh().finally(stopPullDownRefresh))
  return (
    <DeskPage title='看意见'>
      {(places) => (id ? <ShownBoard topicId={id} /> : <LookBoard places={places} first={place} />)}
    </DeskPage>
  )
}
