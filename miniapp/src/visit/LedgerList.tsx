import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Button } from '../kit/Button'
import { Cells } from '../kit/Cells'
import { Empty } from '../kit/Empty'
import { Skeleton } from '../kit/Skeleton'
import { LoadError } from '../workOrder/LoadError'
import { useLedger } from './useLedger'
import { VisitCell } from './VisitCell'

type LedgerListProps = { gridId: string; month: string; now: number; walks: boolean }

const open = (id: string) => void Taro.navigateTo({ url: `/visit/entry?id=${id}` })

export function LedgerList({ gridId, month, now, walks }: LedgerListProps) {
  const list = useLedger(gridId, month)
  if (!list.data)
    return list.error ? (
      <LoadError error={list.error} onRetry={() => void list.refetch()} />
    ) : (
      <Skeleton of='lines' count={4} say='正在取台账' />
    )
  const visits = list.data.pages.flatMap((page) => page.visits)
  if (visits.length === 0)
    return (
      <Empty
        title='这个月还没有走访'
        {...(walks && { say: '记一次不到一分钟：哪一户，为什么去，听到了什么。' })}
      />
    )
  return (
    <View className='mt3'>
      <Cells>
        {visits.map((visit) => (
          <VisitCell key={visit.id} visit={visit} now={now} onPress={() => open(visit.id)} />
        ))}
      </Cells>
      {list.hasNextPage && (
        <View className='mt3'>
          <Button busy={list.isFetchingNextPage && '正在取……'} onPress={() => void list.fetchNextPage()}>
            再看前面的
          </Button>
        </View>
      )}
    </View>
  )
}
