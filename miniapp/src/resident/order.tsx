import Taro, { useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { Page } from '../kit/Page'
import { useNow } from '../useNow'
import { LoadError } from '../workOrder/LoadError'
import { useOrder } from '../workOrder/useOrder'
import { MoveSheet } from './MoveSheet'
import { OrderBar } from './OrderBar'
import { OrderRoad } from './OrderRoad'
import { useOrderMove } from './useOrderMove'
import './order.scss'

export default function Order() {
  const { id = '', sent } = useRouter().params
  const { data: seen, error, isPending, refetch, dataUpdatedAt } = useOrder(id)
  const now = useNow()
  const making = useOrderMove(seen?.order)

  useDidShow(() => void refetch())
  usePullDownRefresh(() => void refetch().finally(() => Taro.stopPullDownRefresh()))

  return (
    <Page
      title='办到哪了'
      loading={isPending}
      fetchedAt={dataUpdatedAt}
      error={!seen && error && <LoadError error={error} onRetry={() => void refetch()} />}
      bar={seen && <OrderBar seen={seen} now={now} onMove={making.open} />}
    >
      {seen && <OrderRoad seen={seen} isNew={sent === 'yes'} now={now} />}
      {seen && <MoveSheet order={seen.order} making={making} />}
    </Page>
  )
}
