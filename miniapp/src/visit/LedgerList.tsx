import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Cells } from '../kit/Cells'
import { Empty } from '../kit/Empty'
import { More } from '../kit/More'
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
      <More of={list}>再看前面的</More>
    </View>
  )
}
