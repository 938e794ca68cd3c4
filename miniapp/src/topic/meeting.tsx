import Taro, { useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { TopicId } from '../../../shared/topic/commands'
import { useNow } from '../useNow'
import { MeetingBoard } from './MeetingBoard'
import { Unopened } from './Unopened'
import { useMeeting } from './useMeeting'

export default function MeetingPage() {
  const { id = '', n = '', code = '' } = useRouter().params
  const isWhole = TopicId.safeParse(id).success && /^[1-9]\d?$/.test(n)
  const { meeting, ahead, error, refetch, dataUpdatedAt } = useMeeting({ topicId: isWhole ? id : '', n })
  const now = useNow()
  useDidShow(() => {
    if (isWhole) void refetch()
  })
  usePullDownRefresh(() => void refetch().finally(() => Taro.stopPullDownRefresh()))

  if (meeting) return <MeetingBoard {...{ meeting, ahead, now, code }} fetchedAt={dataUpdatedAt} />
  return <Unopened title='碰头会' isWhole={isWhole} error={error} onRetry={() => void refetch()} />
}
