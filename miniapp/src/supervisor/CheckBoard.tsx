import { Empty } from '../kit/Empty'
import { Page } from '../kit/Page'
import { Segmented } from '../kit/Segmented'
import { useMe } from '../person/useMe'
import { CardList } from '../staff/CardList'
import { ListTools } from '../staff/ListTools'
import { WholeSection } from '../staff/WholeSection'
import { countText } from '../staff/mergeQueues'
import { OtherPlaces } from '../staff/OtherPlaces'
import { Unsent } from '../staff/Unsent'
import type { QueuesOf } from '../staff/useQueuesOf'
import { workplaces } from '../staff/workplaces'
import { useNow } from '../useNow'
import { checkTabs, type CheckLists, type CheckTab } from './useCheckLists'

const tabs: Record<CheckTab, { name: string; none: string; waits: string; title: string; say: string }> = {
  check: {
    name: '等您核',
    none: '没有等您核的',
    waits: '等您核',
    title: '现在没有等您核的',
    say: '办结的单会排在这里。要催一张在办的，或者重办一张销了的，按单号找。',
  },
  ask: {
    name: '等您批',
    none: '没有等您批的',
    waits: '等您批',
    title: '没有等您批的',
    say: '办的人申请延期、挂账，会排到这里。',
  },
  late: {
    name: '超期',
    none: '没有超期的',
    waits: '超期没办',
    title: '没有超期的',
    say: '哪一步过了时限还没走，或者叫了没来，就排到这里，可以督办、升级。',
  },
  back: {
    name: '待回访',
    none: '没有等回访的',
    waits: '等回访',
    title: '没有等回访的',
    say: '销了单，居民还没说办得怎么样的，会排到这里。打个电话问一问。',
  },
}

/** Of the list that is looked at; where it could not be fetched, what stands in its place says so. */
function headOf({ none, waits }: { none: string; waits: string }, { merged, error }: QueuesOf) {
  if (!merged) return error ? undefined : '正在取……'
  if (merged.count === 0) return none
  return `还有 ${merged.count} ${merged.hasMore ? '多' : ''}件${waits}`
}

/** 督办台: what is finished and not closed, what is asked, what ran out in other hands; the one due first in front. */
export function CheckBoard({ lists }: { lists: CheckLists }) {
  const now = useNow()
  const { data: me } = useMe()
  const { tab, setTab, all, shown } = lists
  return (
    <Page title='督办台' head={headOf(tabs[tab], shown)} fetchedAt={shown.dataUpdatedAt}>
      <Unsent place={workplaces.supervisor} />
      <Segmented
        label='看哪一摞'
        options={checkTabs.map((value) => ({
          value,
          text: tabs[value].name,
          count: all[value].merged && countText(all[value].merged),
        }))}
        value={tab}
        onChange={setTab}
      />
      <ListTools now={now} place={workplaces.supervisor} />
      <CardList
        list={shown}
        place={workplaces.supervisor}
        now={now}
        community
        none={<Empty title={tabs[tab].title} say={tabs[tab].say} />}
      />
      <WholeSection />
      {me && <OtherPlaces roles={me.roles} here='supervisor' />}
    </Page>
  )
}
