import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import type { Answer } from '../../../../shared/contract'
import { HomeDoor } from '../../home/HomeDoor'
import { JustDone } from '../../home/JustDone'
import { LatestOrder } from '../../home/LatestOrder'
import { myGrid } from '../../home/myGrid'
import { MyWorker } from '../../home/MyWorker'
import { TopicsDoor } from '../../home/TopicsDoor'
import { useVotesWaiting } from '../../home/useVotesWaiting'
import { Eave } from '../../kit/Eave'
import { Page } from '../../kit/Page'
import { useAround } from '../../nearby/useAround'
import { openInbox } from '../../notice/openInbox'
import { useUnread } from '../../notice/useUnread'
import { AtWorkCells } from '../../person/AtWorkCells'
import { useNobody } from '../../person/useNobody'
import { WhoPage } from '../../person/WhoPage'
import { useNow } from '../../useNow'
import { useMyOrders } from '../../workOrder/useMyOrders'
import { useNearbyOrders } from '../../workOrder/useNearbyOrders'

export default function Home() {
  const mine = useMyOrders()
  const { unread, refetch: countNew } = useUnread()
  const { votes, refetch: countVotes } = useVotesWaiting()
  const looking = useAround()
  const nearby = useNearbyOrders(looking.around?.point)

  useDidShow(() => void Promise.all([mine.refetch(), countNew(), countVotes()]))
  usePullDownRefresh(
    () =>
      void Promise.all([mine.refetch(), nearby.refetch(), countNew(), countVotes()]).finally(() =>
        Taro.stopPullDownRefresh(),
      ),
  )

  if (useNobody(mine.orders ? undefined : mine.error)) return <WhoPage title='e睦邻' />
  return (
    <Page
      title='e睦邻'
      root
      fetchedAt={mine.dataUpdatedAt}
      eave={<Roof street={looking.known?.me.street.name} unread={unread} />}
    >
      <HomeDoor />
      <TopicsDoor votes={votes} />
      <Known looking={looking} orders={mine.orders} nearby={nearby.data?.orders} />
    </Page>
  )
}

type RoofProps = { street: string | undefined; unread: number }

const Roof = ({ street = 'e睦邻', unread }: RoofProps) => (
  <Eave
    elder
    place={{ name: street }}
    bell={{ unread, onPress: openInbox }}
    say={['家门口的事，', '说一声就有人接。']}
  />
)

type KnownProps = {
  looking: ReturnType<typeof useAround>
  orders: ReturnType<typeof useMyOrders>['orders']
  nearby: Answer<'nearbyOrders'>['orders'] | undefined
}

/** Below the door, which works without any of it: each part appears when it is known. */
function Known({ looking: { known, around }, orders, nearby }: KnownProps) {
  const now = useNow()
  return (
    <>
      {known && <AtWorkCells roles={known.me.roles} />}
      {orders && <LatestOrder orders={orders} now={now} />}
      {known && <MyWorker grid={myGrid(known, orders)} />}
      {nearby && <JustDone orders={nearby} now={now} from={around?.from} />}
    </>
  )
}
