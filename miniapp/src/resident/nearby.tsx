import { useState } from 'react'
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Page } from '../kit/Page'
import { Skeleton } from '../kit/Skeleton'
import { Strip } from '../kit/Strip'
import { AroundCells, AroundSheet } from '../nearby/AroundSheet'
import { NearbyList } from '../nearby/NearbyList'
import { useAround } from '../nearby/useAround'
import { useNow } from '../useNow'
import { LoadError } from '../workOrder/LoadError'
import { useNearbyOrders } from '../workOrder/useNearbyOrders'

export default function Nearby() {
  const looking = useAround()
  const { known, around, choose, error, askAgain } = looking
  const found = useNearbyOrders(around?.point)
  const { refetch } = found
  const [isChoosing, setChoosing] = useState(false)

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
      {looking.isRefused && (
        <Strip kind='plain' icon='pin'>
          手机没说您在哪。选一个社区看，一样的。
        </Strip>
      )}
      {known && !around && <AroundCells {...known} onChoose={choose} />}
      {around && (
        <>
          <Cells>
            <Cell
              icon='pin'
              title={`${around.name} 500 米内`}
              note='点这里换个地方看'
              onPress={() => setChoosing(true)}
            />
          </Cells>
          <View className='mt3'>
            <Found found={found} from={around.from} />
          </View>
        </>
      )}
      {known && (
        <AroundSheet open={isChoosing} {...known} onChoose={choose} onClose={() => setChoosing(false)} />
      )}
    </Page>
  )
}

function Found({ found, from }: { found: ReturnType<typeof useNearbyOrders>; from: string | undefined }) {
  const now = useNow()
  const { data, error, refetch } = found
  if (data) return <NearbyList orders={data.orders} now={now} from={from} />
  return error ? <LoadError error={error} onRetry={() => void refetch()} /> : <Skeleton />
}
