import { useState } from 'react'
import { View } from '@tarojs/components'
import { Page } from '../kit/Page'
import { Skeleton } from '../kit/Skeleton'
import { BesideRail } from '../rail/BesideRail'
import { isBeforeAll } from '../Refused'
import { opensOf } from './behind'
import type { Standing } from './BoardPage'
import { BoardTools } from './BoardTools'
import { headSaid, todaySaid } from './headSaid'
import { Month } from './Month'
import type { Looked } from './looked'
import { lookedAt, type Period } from './period'
import { Today } from './Today'
import { useNumbers, type NumbersQuery } from './useNumbers'
import { useOpenNode } from './useOpenNode'
import { BoardError } from './BoardError'
import { Whereabouts } from './Whereabouts'

type NodeBoardProps = { standing: Standing; first: Period }

/** 看板: the sentence, what asks for a hand, the rates, and where it sticks. */
export function NodeBoard({ standing: { node, roles, choice }, first }: NodeBoardProps) {
  const [period, setPeriod] = useState(first)
  const looked = lookedAt(node, period)
  const query = useNumbers(looked)
  return (
    <BesideRail here='/board/board' looked={looked} numbers={query.data}>
      <Page
        pressAgain
        title='看板'
        head={<View className='board-say'>{sentence(period, query)}</View>}
        fetchedAt={query.dataUpdatedAt}
      >
        <View className='board'>
          <BoardTools node={node} period={period} onChange={setPeriod} />
          {choice}
          <Shown query={query} looked={looked} period={period} roles={roles} onChange={setPeriod} />
        </View>
      </Page>
    </BesideRail>
  )
}

function sentence({ span }: Period, { data: numbers, error }: NumbersQuery) {
  if (!numbers) return unread(error)
  return span === 'today' ? todaySaid(numbers) : headSaid(numbers)
}

function unread(error: Error | null) {
  if (!error) return '正在取……'
  return isBeforeAll(error) ? '那时街道还没开始用 e睦邻' : '没取到数'
}

type ShownProps = {
  query: NumbersQuery
  looked: Looked
  period: Period
  roles: Standing['roles']
  onChange: (period: Period) => void
}

function Shown({ query, looked, period: { span, month }, roles, onChange }: ShownProps) {
  const { data: numbers, error, refetch } = query
  const openNode = useOpenNode(`&span=${span}${month ? `&month=${month}` : ''}`)
  const seen = { looked, onMonth: (other?: string) => onChange({ span, ...(other && { month: other }) }) }
  if (!numbers && error) return <BoardError error={error} onRetry={() => void refetch()} seen={seen} />
  if (!numbers) return <Skeleton count={4} />
  const opens = opensOf(looked)
  return (
    <>
      <Whereabouts
        numbers={numbers}
        isStale={error !== null}
        isToday={span === 'today'}
        roles={roles}
        onOpen={openNode}
      />
      {span === 'today' ? (
        <Today numbers={numbers} looked={looked} opens={opens} onOpen={openNode} />
      ) : (
        <Month numbers={numbers} looked={looked} opens={opens} onOpen={openNode} />
      )}
    </>
  )
}
