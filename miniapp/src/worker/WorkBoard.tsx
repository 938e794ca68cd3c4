import { View } from '@tarojs/components'
import { Eave } from '../kit/Eave'
import { Empty } from '../kit/Empty'
import { Page } from '../kit/Page'
import { Segmented } from '../kit/Segmented'
import { useMe } from '../person/useMe'
import { CardList } from '../staff/CardList'
import { HereStrip } from '../staff/HereStrip'
import { ListTools } from '../staff/ListTools'
import { countText, type Merged } from '../staff/mergeQueues'
import { OtherPlaces } from '../staff/OtherPlaces'
import { useHere } from '../place/useHere'
import { Unsent } from '../staff/Unsent'
import { workplaces } from '../staff/workplaces'
import { useNow } from '../useNow'
import { GridChips } from './GridChips'
import { tabs, workSentence } from './tabs'
import type { WorkLists } from './useWorkLists'
import { VisitDoor } from './VisitDoor'

/** An empty list needs no figure: WeChat would paint it by itself. */
const countIn = (merged: Merged | undefined) => (merged?.count ? countText(merged) : undefined)

/** 工作台: the sentence, the lists, the cards. */
export function WorkBoard({ lists }: { lists: WorkLists }) {
  const now = useNow()
  const { here, locate } = useHere()
  const { data: me } = useMe()
  const { tab, shown, all, mine, known } = lists
  return (
    <Page
      title='工作台'
      eave={<Eave say={workSentence(known, now)} sub={lists.about} elder />}
      fetchedAt={shown.dataUpdatedAt}
    >
      <Unsent place={workplaces.worker} />
      {mine.length > 1 && (
        <Segmented
          label='看哪一摞'
          options={mine.map((name) => ({
            value: name,
            text: tabs[name].name,
            count: countIn(all[name].merged),
          }))}
          value={tab}
          onChange={lists.setTab}
        />
      )}
      <ListTools now={now} place={workplaces.worker} />
      <GridChips lists={lists} />
      <CardList
        list={shown}
        place={workplaces.worker}
        now={now}
        here={here}
        community={all.unit.queues.length > 0}
        none={<Empty title={tabs[tab].none} say='来了新的，会排在这里。下拉可以再取一次。' />}
      />
      {all.grid.queues.length > 0 && <VisitDoor />}
      <View className='mt3'>
        <HereStrip here={here} locate={() => void locate()} />
      </View>
      {me && <OtherPlaces roles={me.roles} here='worker' />}
    </Page>
  )
}
