import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { Page } from '../kit/Page'
import { useNow } from '../useNow'
import { MoveSheet } from './MoveSheet'
import { OrderBar } from './OrderBar'
import { OrderRoad } from './OrderRoad'
import { useLinkedOrder } from './useLinkedOrder'
import { useOrderMove } from './useOrderMove'
import './order.scss'

export default function Order() {
  const { seen, ask, isLoading, problem, fetchedAt } = useLinkedOrder()
  const now = useNow()
  const making = useOrderMove(seen?.order)

  useDidShow(() => void ask())
  usePullDownRefresh(() => void ask().finally(() => Taro.stopPullDownRefresh()))

  return (
    <Page
      title='办到哪了'
      loading={isLoading}
      fetchedAt={fetchedAt}
      error={problem}
      bar={seen && <OrderBar seen={seen} now={now} onMove={making.open} />}
    >
      {seen && <OrderRoad seen={seen} now={now} making={making} />}
      {seen && <MoveSheet order={seen.order} making={making} />}
    </Page>
  )
}
