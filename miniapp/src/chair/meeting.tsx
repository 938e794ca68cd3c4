import { stopPullDownRefresh, useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { queryClient } from '../queryClient'
import { ChairPage } from './ChairPage'
import { MeetingBoard } from './MeetingBoard'
import { MeetingsBoard } from './MeetingsBoard'

const refresh = (topicId: string) =>
  Promise.all(
    ['meetings', 'meeting', 'meetingCode'].map((name) =>
      queryClient.invalidateQueries({ queryKey: [name, topicId] }),
    ),
  )

/** The meetings of a topic, and a new one; or one of them while it is held. */
export default function MeetingOfTopic() {
  const { topic: topicId = '', n } = useRouter().params
  useDidShow(() => void refresh(topicId))
  usePullDownRefresh(() => void refresh(topicId).finally(stopPullDownRefresh))
  return (
    <ChairPage title='碰头会' topicId={topicId} head={({ title }) => title}>
      {(topic) => (n ? <MeetingBoard topicId={topicId} n={n} /> : <MeetingsBoard topic={topic} />)}
    </ChairPage>
  )
}
