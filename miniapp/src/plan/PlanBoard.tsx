import { useState } from 'react'
import { View } from '@tarojs/components'
import type { PlanSeen } from '../../../shared/plan/plan'
import { Empty } from '../kit/Empty'
import { Page } from '../kit/Page'
import { Strip } from '../kit/Strip'
import { Refusal } from '../resident/Refusal'
import { useNow } from '../useNow'
import { CloseSheet } from './CloseSheet'
import { EntrySlip } from './EntrySlip'
import { monthSaid } from './monthSaid'
import { OrderButtons } from './OrderButtons'
import { PlanBar } from './PlanBar'
import { PlanHistory } from './PlanHistory'
import { planSaid } from './planSaid'
import { PublishSheet } from './PublishSheet'
import { usePlanFigures } from './usePlan'
import { usePlanMove } from './usePlanMove'

const sheets = { publish: PublishSheet, close: CloseSheet }

type PlanBoardProps = { plan: PlanSeen; fetchedAt: number }

/** One month: what the street puts right, who sees to it, how far it has come. */
export function PlanBoard({ plan, fetchedAt }: PlanBoardProps) {
  const now = useNow()
  const moving = usePlanMove(plan)
  const { data: figures } = usePlanFigures(plan.id)
  const [asked, ask] = useState<keyof typeof sheets>()
  const Asked = asked && sheets[asked]
  const { list, status, moves } = plan
  const live = list.filter(({ dropped }) => !dropped)
  const month = monthSaid(plan.month, now)
  return (
    <Page
      pressAgain
      title='月度治理'
      fetchedAt={fetchedAt}
      head={headOf(plan, month)}
      bar={
        moves.some((move) => move !== 'arrange') && (
          <PlanBar plan={plan} onClose={() => ask('close')} onPublish={() => ask('publish')} />
        )
      }
    >
      {status === 'draft' && list.length > 0 && <Strip icon='lock'>{draftSaid(plan)}</Strip>}
      {status !== 'draft' && <View className='t-2'>{planSaid(plan, now)}。</View>}
      {list.length === 0 && <None />}
      <View className='stack mt3'>
        {list.map((entry) => (
          <EntrySlip
            key={entry.id}
            entry={entry}
            plan={plan}
            figures={figures?.get(entry.id)}
            foot={
              moves.includes('arrange') &&
              !entry.dropped &&
              live.length > 1 && <OrderButtons list={live} at={live.indexOf(entry)} moving={moving} />
            }
          />
        ))}
      </View>
      <Refusal words={moving.trouble} />
      <PlanHistory plan={plan} />
      {Asked && <Asked plan={plan} moving={moving} onClose={() => ask(undefined)} />}
    </Page>
  )
}

/** Once its month is over, a draft is closed and no longer published. */
const draftSaid = ({ moves }: PlanSeen) =>
  moves.includes('close')
    ? '这个月过去了，没公开，居民看不到。收尾，上月结转来的就接着转到后面的月份。'
    : '还没公开，居民看不到。公开以前可以改、排先后、撤下。'

const headOf = ({ status, entries }: PlanSeen, month: string) =>
  status === 'closed' ? `${month}的 ${entries} 件，办得怎么样` : `${month}，街道要办好的事`

const None = () => (
  <Empty
    title='这个月还没排'
    say='从一组共性诉求、一个专题、一个项目列进来，或者自己写一件。上个月没有结果的，收尾以后自己过来。'
  />
)
