import { useState } from 'react'
import { View } from '@tarojs/components'
import { Empty } from '../kit/Empty'
import { More } from '../kit/More'
import { Page } from '../kit/Page'
import { Segmented } from '../kit/Segmented'
import { Skeleton } from '../kit/Skeleton'
import { Strip } from '../kit/Strip'
import { byRank } from '../staff/byRank'
import { QueueCard } from '../staff/QueueCard'
import { orderUrl } from '../staff/workplaces'
import { useNow } from '../useNow'
import type { Card } from '../../../shared/workOrder/order'
import type { Behind } from './behind'
import { behindSaid, partsOf } from './behindSaid'
import { listedSaid } from './listedSaid'
import type { Standing } from './BoardPage'
import type { Looked } from './looked'
import { orderPlace } from './orderPlace'
import { useBehind, useReadOn } from './useBehind'
import { BoardError } from './BoardError'
import { monthSaid } from './windowSaid'

type BehindBoardProps = { roles: Standing['roles']; looked: Looked; first: Behind }

/** The orders behind a number 背后的单子, each a tap from its page; what is open now by its time, read whole first. */
export function BehindBoard({ roles, looked, first }: BehindBoardProps) {
  const [behind, setBehind] = useState(first)
  const parts = partsOf(behind)
  return (
    <Page pressAgain title='背后的单子' head={behindSaid(behind)}>
      <View className='t-small'>{whenSaid(looked, behind)}</View>
      {parts.length > 0 && (
        <View className='mt3'>
          <Segmented
            label='看哪些'
            options={parts}
            value={behind.part ?? 'of'}
            onChange={(part) => setBehind({ ...behind, part })}
          />
        </View>
      )}
      <Listed roles={roles} looked={looked} behind={behind} />
    </Page>
  )
}

const whenSaid = ({ kind, month }: Looked, { live }: Behind) => {
  if (live) return '眼下，还没办完的'
  return month ? monthSaid(month, kind) : kind === 'month' ? '本月，到现在' : '考核月，到现在'
}

type ListedProps = { roles: Standing['roles']; looked: Looked; behind: Behind }

function Listed({ roles, looked, behind }: ListedProps) {
  const list = useBehind(looked, behind)
  const isReading = useReadOn(list, behind.live !== undefined)
  const cards = isReading ? undefined : list.data?.pages.flatMap(({ orders }) => orders)
  if (!cards)
    return list.error ? (
      <BoardError error={list.error} onRetry={() => void list.refetch()} />
    ) : (
      <Skeleton of='lines' count={4} />
    )
  return (
    <View className='mt3'>
      <Said list={list} behind={behind} orders={cards.length} />
      <Cards cards={behind.live ? [...cards].sort(byRank) : cards} place={orderPlace(roles)} />
      {list.isFetchNextPageError && (
        <View className='mt3'>
          <Strip kind='call' icon='offline' title='后面的没取到'>
            上面的都还在。有网了再点一下。
          </Strip>
        </View>
      )}
      <More of={list}>{lookedText(list.data?.pages)}</More>
    </View>
  )
}

type SaidProps = { list: ReturnType<typeof useBehind>; behind: Behind; orders: number }

function Said({ list: { data, hasNextPage }, behind, orders }: SaidProps) {
  const pages = data?.pages ?? []
  const sumOf = (name: 'unreadable' | 'elsewhere') => pages.reduce((sum, page) => sum + (page[name] ?? 0), 0)
  const [unreadable, elsewhere] = [sumOf('unreadable'), sumOf('elsewhere')]
  if (orders + unreadable + elsewhere === 0 && !hasNextPage)
    return <Empty title='现在没有这样的单子' say='换一个数，或者换一个时段看看。' />
  const listed = { cases: pages[0]?.cases, orders, unreadable, elsewhere, isWhole: !hasNextPage }
  return (
    <>
      {listedSaid(behind, listed).map((line) => (
        <View key={line} className='t-small'>
          {line}
        </View>
      ))}
    </>
  )
}

function Cards({ cards, place }: { cards: Card[]; place: ReturnType<typeof orderPlace> }) {
  const now = useNow()
  return (
    <View className='stack mt2'>
      {cards.map((card) => (
        <QueueCard key={card.id} card={card} url={orderUrl(place, card.id)} now={now} community />
      ))}
    </View>
  )
}

/** Pages may be thin where few orders of a month are meant: it says how far back was looked. */
function lookedText(pages: { lookedTo?: string | undefined }[] | undefined) {
  const [last] = pages?.slice(-1) ?? []
  return last?.lookedTo ? `接着往前找，已经看到 ${monthSaid(last.lookedTo, 'month')}` : '再看后面的'
}
