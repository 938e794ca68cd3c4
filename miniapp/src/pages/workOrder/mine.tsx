import Taro, { useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { Outbox } from '../../drafts/Outbox'
import { Page } from '../../kit/Page'
import { Skeleton } from '../../kit/Skeleton'
import { useNobody } from '../../person/useNobody'
import { WhoPage } from '../../person/WhoPage'
import { useNow } from '../../useNow'
import { LoadError } from '../../workOrder/LoadError'
import { MyOrders } from '../../workOrder/MyOrders'
import { useMyOrders } from '../../workOrder/useMyOrders'

export default function Mine() {
  const list = useMyOrders()
  const { orders, error, refetch, dataUpdatedAt, hasNextPage, isFetching, fetchNextPage } = list
  const now = useNow()

  useDidShow(() => void refetch())
  usePullDownRefresh(() => void refetch().finally(() => Taro.stopPullDownRefresh()))
  useReachBottom(() => {
    if (hasNextPage && !isFetching) void fetchNextPage()
  })

  if (useNobody(orders ? undefined : error)) return <WhoPage title='我的单子' />
  return (
    <Page title='我的单子' root fetchedAt={dataUpdatedAt}>
      <Outbox now={now} />
      <Orders list={list} now={now} />
    </Page>
  )
}

/** What waits to be sent is there at once, whether or not the orders can be fetched. */
function Orders({ list, now }: { list: ReturnType<typeof useMyOrders>; now: number }) {
  const { orders, error, refetch } = list
  if (orders) return <MyOrders list={list} now={now} />
  if (error) return <LoadError error={error} onRetry={() => void refetch()} />
  return <Skeleton say='正在取您的单子……' />
}
