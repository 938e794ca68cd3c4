import { View } from '@tarojs/components'
import { Button } from '../kit/Button'
import { Empty } from '../kit/Empty'
import { Skeleton } from '../kit/Skeleton'
import { NearbySlip } from '../nearby/NearbySlip'
import { LoadError } from './LoadError'
import { useJoinedOrders } from './useJoinedOrders'

/** 我也遇到: other people's reports that are mine as well. */
export function JoinedOrders({ now }: { now: number }) {
  const { orders, error, refetch, hasNextPage, isFetching, fetchNextPage } = useJoinedOrders()
  if (!orders) return error ? <LoadError error={error} onRetry={() => void refetch()} /> : <Skeleton />
  if (orders.length === 0 && !hasNextPage) {
    return <Empty title='还没有点过“我也遇到”' say='别人报的事您也遇到，点一下就行，办到哪了在这里看得到。' />
  }
  return (
    <View className='stack'>
      {orders.map((card) => (
        <NearbySlip key={card.id} card={card} now={now} />
      ))}
      {hasNextPage && (
        <Button busy={isFetching && '正在取……'} onPress={() => void fetchNextPage()}>
          再看前面的
        </Button>
      )}
    </View>
  )
}
