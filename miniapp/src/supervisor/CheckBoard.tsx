import { Empty } from '../kit/Empty'
import { Page } from '../kit/Page'
import { useMe } from '../person/useMe'
import { CardList } from '../staff/CardList'
import { ListTools } from '../staff/ListTools'
import type { Merged } from '../staff/mergeQueues'
import { OtherPlaces } from '../staff/OtherPlaces'
import type { QueuesOf } from '../staff/useQueuesOf'
import { Unsent } from '../staff/Unsent'
import { workplaces } from '../staff/workplaces'
import { useNow } from '../useNow'

function headOf(merged: Merged | undefined) {
  if (!merged) return '正在取……'
  if (merged.count === 0) return '没有等您核的'
  return merged.hasMore ? `还有 ${merged.count} 多件等您核` : `还有 ${merged.count} 件等您核`
}

/** 督办台: what is finished and not closed, the one due first in front. */
export function CheckBoard({ list }: { list: QueuesOf }) {
  const now = useNow()
  const { data: me } = useMe()
  return (
    <Page title='督办台' head={headOf(list.merged)} fetchedAt={list.dataUpdatedAt}>
      <Unsent place={workplaces.supervisor} />
      <ListTools now={now} place={workplaces.supervisor} />
      <CardList
        list={list}
        place={workplaces.supervisor}
        now={now}
        community
        none={
          <Empty
            title='现在没有等您核的'
            say='办结的单会排在这里。要催一张在办的，或者重办一张销了的，按单号找。'
          />
        }
      />
      {me && <OtherPlaces roles={me.roles} here='supervisor' />}
    </Page>
  )
}
