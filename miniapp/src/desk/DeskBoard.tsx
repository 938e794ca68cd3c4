import { useState } from 'react'
import { Empty } from '../kit/Empty'
import { Page } from '../kit/Page'
import { Skeleton } from '../kit/Skeleton'
import { useMe } from '../person/useMe'
import { LoadError } from '../workOrder/LoadError'
import { WholeSection } from '../staff/WholeSection'
import { OtherPlaces } from '../staff/OtherPlaces'
import { useNow } from '../useNow'
import { DeskHead, deskSentence } from './DeskHead'
import { FirstOrder } from './FirstOrder'
import { LaterOrders } from './LaterOrders'
import type { Desks } from './useDesks'

/** 派单台: the most urgent order open, the others behind it. */
export function DeskBoard({ desks }: { desks: Desks }) {
  const [news, setNews] = useState<string>()
  const now = useNow()
  const { data: me } = useMe()
  const { merged, error, refetch, dataUpdatedAt } = desks.list
  const [first] = merged?.orders ?? []
  const head = <DeskHead desks={desks} news={news} now={now} />
  const below = (
    <>
      <LaterOrders desks={desks} now={now} />
      <WholeSection />
      {me && <OtherPlaces roles={me.roles} here='desk' />}
    </>
  )
  if (!merged)
    return (
      <Page title='派单台'>
        {error ? <LoadError error={error} onRetry={() => void refetch()} /> : <Skeleton count={1} />}
      </Page>
    )
  const say = deskSentence(merged)
  if (first)
    return (
      <FirstOrder key={first.id} orderId={first.id} say={say} head={head} rest={below} onMade={setNews} />
    )
  return (
    <Page title='派单台' head={say} fetchedAt={dataUpdatedAt}>
      {head}
      <Empty title='现在没有等您派的' say='网格员报上来，会排在这里。' />
      {below}
    </Page>
  )
}
