import Taro, { useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { TopicId } from '../../../shared/topic/commands'
import { isGone } from '../Refused'
import { useNow } from '../useNow'
import { refreshTopic } from './refreshTopic'
import { TopicBoard } from './TopicBoard'
import { Unopened } from './Unopened'
import { useTopic } from './useTopic'

export default function TopicPage() {
  const { id = '' } = useRouter().params
  const isWhole = TopicId.safeParse(id).success
  const { data, error, refetch, dataUpdatedAt } = useTopic(isWhole ? id : '')
  const now = useNow()
  const topic = isGone(error) ? undefined : data

  useDidShow(() => void refreshTopic(id))
  usePullDownRefresh(() => void refreshTopic(id).finally(() => Taro.stopPullDownRefresh()))

  if (topic) return <TopicBoard topic={topic} now={now} fetchedAt={dataUpdatedAt} />
  return <Unopened title='议事' isWhole={isWhole} error={error} onRetry={() => void refetch()} />
}
