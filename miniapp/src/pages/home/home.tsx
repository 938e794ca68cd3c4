import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { HomeDoor } from '../../home/HomeDoor'
import { JustDone } from '../../home/JustDone'
import { LatestOrder } from '../../home/LatestOrder'
import { myGrid } from '../../home/myGrid'
import { MyWorker } from '../../home/MyWorker'
import { Eave } from '../../kit/Eave'
import { Page } from '../../kit/Page'
import { useAround } from '../../nearby/useAround'
import { AtWorkCells } from '../../person/AtWorkCells'
import { useNobody } from '../../person/useNobody'
import { WhoPage } from '../../person/WhoPage'
import { useNow } from '../../useNow'
import { useMyOrders } from '../../workOrder/useMyOrders'
import { useNearbyOrders } from '../../workOrder/useNearbyOrders'

export default function Home() {
  const now = useNow()
  const { orders, error, refetch, dataUpdatedAt } = useMyOrders()
  const { known, around } = useAround()
  const nearby = useNearbyOrders(around?.point)

  useDidShow(() => void refetch())
  usePullDownRefresh(
    () => void Promise.all([refetch(), nearby.refetch()]).finally(() => Taro.stopPullDownRefresh()),
  )

  if (useNobody(orders ? undefined : error)) return <WhoPage title='e睦邻' />
  return (
    <Page
      title='e睦邻'
      root
      fetchedAt={dataUpdatedAt}
      eave={
        <Eave
          elder
          place={{ name: known?.me.street.name ?? 'e睦邻' }}
          say={['家门口的事，', '说一声就有人接。']}
        />
      }
    >
      <HomeDoor />
      {known && <AtWorkCells roles={known.me.roles} />}
      {orders && <LatestOrder orders={orders} now={now} />}
      {known && <MyWorker grid={myGrid(known, orders)} />}
      {nearby.data && <JustDone orders={nearby.data.orders} now={now} from={around?.from} />}
    </Page>
  )
}
