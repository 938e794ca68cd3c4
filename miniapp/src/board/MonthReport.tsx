import { useState } from 'react'
import { View } from '@tarojs/components'
import { clockOf, dateOf } from '../clockText'
import type { Numbers } from '../../../shared/numbers/answer'
import { Button } from '../kit/Button'
import { Page } from '../kit/Page'
import { Skeleton } from '../kit/Skeleton'
import { handPaper, paperButton, paperSays } from './handPaper'
import { headSaid } from './headSaid'
import type { Looked } from './looked'
import { MonthSheet } from './MonthSheet'
import { ReportTables } from './ReportTables'
import { TrendPicture } from './TrendPanel'
import { useNumbers } from './useNumbers'
import { BoardError } from './BoardError'
import { lagSaid, monthSaid, windowSaid } from './windowSaid'

/** 月报: a month on A4, printed in one press. */
export function MonthReport({ first }: { first: Looked }) {
  const [looked, look] = useState(first)
  const [isOpen, open] = useState(false)
  const { data: numbers, error, refetch } = useNumbers(looked)
  const { node, kind } = looked
  const seen = { looked, onMonth: (month?: string) => look({ node, kind, ...(month && { month }) }) }
  const path = `/board/report?node=${looked.node}&kind=${looked.kind}${looked.month ? `&month=${looked.month}` : ''}`
  return (
    <Page pressAgain title='月报' head={numbers ? titleOf(numbers) : '月报'}>
      <View className='report-tools'>
        <Button icon='doc' onPress={() => void handPaper(path)}>
          {paperButton}
        </Button>
        <Button kind='line' onPress={() => open(true)}>
          换月份
        </Button>
        <View className='t-small report-tools__say'>{paperSays}</View>
      </View>
      {!numbers && error && <BoardError error={error} onRetry={() => void refetch()} seen={seen} />}
      {!numbers && !error && <Skeleton count={4} />}
      {numbers && <Sheets numbers={numbers} />}
      <MonthSheet
        node={looked.node}
        open={isOpen}
        chosen={looked}
        onChoose={(chosen) => look({ node, ...chosen })}
        onClose={() => open(false)}
      />
    </Page>
  )
}

/** 东湾街道 2026年11月办件月报 */
const titleOf = ({ node, window }: Numbers) => `${node.name} ${monthSaid(window.month, window.kind)}办件月报`

const Sheets = ({ numbers }: { numbers: Numbers }) => (
  <View className='report'>
    <View className='t-lead'>{headSaid(numbers)}。</View>
    <View className='t-small mt1'>
      {windowSaid(numbers)}
      {numbers.window.isRunning ? '，这个月还没完' : ''}
      {lagSaid(numbers) && `。${lagSaid(numbers)}`}
    </View>
    <View className='report__parts'>
      <ReportTables numbers={numbers} />
      <View className='report__part'>
        <View className='report__title'>每天新报和销单</View>
        <TrendPicture trend={numbers.trend} />
      </View>
    </View>
    <View className='t-note mt3'>
      分母是 0 写“无数据”；不足 10
      件只写数，不算率、不比较。从严算：办结率什么单都不扣，按期办结率按头一次答应的日子算。只算事，不算人。
      {dateOf(numbers.at)} {clockOf(numbers.at)} 的数。
    </View>
  </View>
)
