import Taro, { useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { TopicId } from '../../../shared/topic/commands'
import { Page } from '../kit/Page'
import { isGone } from '../Refused'
import { useNow } from '../useNow'
import { LoadError } from '../workOrder/LoadError'
import { NoSuchOrder } from '../workOrder/NoSuchOrder'
import { refreshTopic } from './refreshTopic'
import { TopicBoard } from './TopicBoard'
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
  return (
    <Page
      title='议事'
      loading={isWhole && !error}
      error={isWhole ? error && <LoadError error={error} onRetry={() => void refetch()} /> : <NoSuchOrder />}
    />
  )
}
