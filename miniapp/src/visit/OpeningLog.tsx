import { useState } from 'react'
import { View } from '@tarojs/components'
import { whenText } from '../clockText'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Empty } from '../kit/Empty'
import { Page } from '../kit/Page'
import { Segmented } from '../kit/Segmented'
import { Skeleton } from '../kit/Skeleton'
import { useNow } from '../useNow'
import { LoadError } from '../workOrder/LoadError'
import { lastMonths } from './months'
import { useOpenings } from './useOpenings'

/** 查看记录: who opened which visit whole, and when. The household itself stands nowhere here. */
export function OpeningLog() {
  const now = useNow()
  const months = lastMonths(now)
  const [month, setMonth] = useState(months[0]?.value ?? '')
  return (
    <Page title='走访查看记录' head='谁看过住户的名字和门牌'>
      <View className='mt3'>
        <Segmented label='哪个月的走访' options={months} value={month} onChange={setMonth} />
      </View>
      <View className='mt3'>
        <Openings month={month} now={now} />
      </View>
    </Page>
  )
}

function Openings({ month, now }: { month: string; now: number }) {
  const { data, error, refetch } = useOpenings(month)
  if (!data)
    return error ? (
      <LoadError error={error} onRetry={() => void refetch()} />
    ) : (
      <Skeleton of='lines' count={4} say='正在取记录' />
    )
  if (data.openings.length === 0) return <Empty title='没有人看过' say='这个月的走访，全文还没有人打开过。' />
  return (
    <Cells>
      {data.openings.map(({ visitId, name, at, visitedAt, placeLabel }) => (
        <Cell
          key={`${visitId} ${at}`}
          icon='lock'
          title={`${name}看了${placeLabel}的一次走访`}
          note={`${whenText(at, now)}看的；走访在${whenText(visitedAt, now)}`}
        />
      ))}
    </Cells>
  )
}
