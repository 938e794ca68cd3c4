import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { PlanSource } from '../../../shared/plan/commands'
import type { PlanEntry, PlanSeen } from '../../../shared/plan/plan'
import { CallButton } from '../kit/CallButton'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import type { IconName } from '../kit/iconNames'
import { Slip } from '../kit/Slip'
import { StatusBadge } from '../kit/StatusBadge'
import { useNow } from '../useNow'
import { sinceSaid } from './EntrySlip'
import { monthSaid } from './monthSaid'
import { standingOf } from './planSaid'

const from: Record<PlanSource['kind'], { icon: IconName; title: string; url: string }> = {
  demand: { icon: 'merge', title: '看这组共性诉求', url: '/demand/demand' },
  campaign: { icon: 'flag', title: '看这个专题', url: '/campaign/campaign' },
  project: { icon: 'hands', title: '看这个项目', url: '/project/need' },
}

/** What it is to come to, who sees to it, of which month, and where it comes from. */
export function EntryHead({ plan, entry }: { plan: PlanSeen; entry: PlanEntry }) {
  const now = useNow()
  const { target, ownerName, source, inside } = entry
  const since = sinceSaid(entry, plan.month, now)
  return (
    <>
      <Slip about='办到什么样' status={<StatusBadge {...standingOf(entry, plan, now)} />}>
        <View>{target}</View>
      </Slip>
      <View className='mt3'>
        <Cells>
          <Cell
            icon='flag'
            title={ownerName}
            note='责任单位'
            {...(inside?.ownerPhone && { end: <CallButton name={ownerName} phone={inside.ownerPhone} /> })}
          />
          <Cell icon='clock' title={`${monthSaid(plan.month, now)}的事`} {...(since && { note: since })} />
          {source && (
            <Cell
              icon={from[source.kind].icon}
              title={from[source.kind].title}
              onPress={() => void Taro.navigateTo({ url: `${from[source.kind].url}?id=${source.id}` })}
            />
          )}
        </Cells>
      </View>
    </>
  )
}
