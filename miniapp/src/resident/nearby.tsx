import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Page } from '../kit/Page'
import { Skeleton } from '../kit/Skeleton'
import { AroundBar } from '../nearby/AroundBar'
import { NearbyList } from '../nearby/NearbyList'
import { useAround } from '../nearby/useAround'
import { useNow } from '../useNow'
import { LoadError } from '../workOrder/LoadError'
import { useNearbyOrders } from '../workOrder/useNearbyOrders'

export default function Nearby() {
  const looking = useAround()
  const { known, around, error, askAgain } = looking
  const found = useNearbyOrders(around?.point)
  const { refetch } = found

  useDidShow(() => {
    if (around) void refetch()
  })
  usePullDownRefresh(() => void refetch().finally(() => Taro.stopPullDownRefresh()))

  return (
    <Page
      title='身边的事'
      loading={!known}
      fetchedAt={found.dataUpdatedAt}
      error={!known && error && <LoadError error={error} onRetry={askAgain} />}
    >
      <AroundBar looking={looking} />
      {around && (
        <View className='mt3'>
          <Found found={found} from={around.from} />
        </View>
      )}
      <View className='mt6'>
        <Cells>
          <Cell
            icon='flag'
            title='专题攻坚'
            note='老有人报的事，街道集中办到哪一步了'
            onPress={() => void Taro.navigateTo({ url: '/campaign/campaigns' })}
          />
          <Cell
            icon='star'
            title='月度治理'
            note='这个月街道挑了哪几件事办'
            onPress={() => void Taro.navigateTo({ url: '/plan/plans' })}
          />
        </Cells>
      </View>
    </Page>
  )
}

function Found({ found, from }: { found: ReturnType<typeof useNearbyOrders>; from: string | undefined }) {
  const now = useNow()
  const { data, error, refetch } = found
  if (data) return <NearbyList orders={data.orders} now={now} from={from} />
  return error ? <LoadError error={error} onRetry={() => void refetch()} /> : <Skeleton />
}
