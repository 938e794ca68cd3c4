import { stopPullDownRefresh, useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { Empty } from '../kit/Empty'
import { More } from '../kit/More'
import { Page } from '../kit/Page'
import { Skeleton } from '../kit/Skeleton'
import { useNobody } from '../person/useNobody'
import { WhoPage } from '../person/WhoPage'
import { useNow } from '../useNow'
import { LoadError } from '../workOrder/LoadError'
import { NoticeList } from './NoticeList'
import { useInbox } from './useInbox'

export default function Inbox() {
  const inbox = useInbox()
  const { notices, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = inbox
  const isNobody = useNobody(notices ? undefined : error)

  useDidShow(() => void refetch())
  usePullDownRefresh(() => void refetch().finally(stopPullDownRefresh))
  useReachBottom(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  })

  if (isNobody) return <WhoPage title='消息' />
  return (
    <Page
      title='消息'
      head={notices && headOf(notices)}
      loading={!notices && !error}
      bones={<Skeleton of='lines' count={5} say='正在取消息' />}
      fetchedAt={inbox.dataUpdatedAt}
      error={!notices && error && <LoadError error={error} onRetry={() => void refetch()} />}
    >
      {notices && <Notices inbox={inbox} />}
    </Page>
  )
}

function headOf(notices: { isNew: boolean }[]) {
  const fresh = notices.filter(({ isNew }) => isNew).length
  return fresh > 0 ? `${fresh} 条新消息` : '没有新消息'
}

function Notices({ inbox }: { inbox: ReturnType<typeof useInbox> }) {
  const now = useNow()
  const { notices = [] } = inbox
  if (notices.length === 0) return <Empty title='还没有消息' say='事情走到哪一步、轮到谁了，会写在这里。' />
  return (
    <>
      <NoticeList notices={notices} now={now} />
      <More of={inbox}>再看前面的</More>
    </>
  )
}
