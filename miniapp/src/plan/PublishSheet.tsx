import { View } from '@tarojs/components'
import type { PlanSeen } from '../../../shared/plan/plan'
import { Sheet } from '../kit/Sheet'
import { FormEnd } from '../resident/FormEnd'
import { useNow } from '../useNow'
import { monthSaid } from './monthSaid'
import type { PlanMoving } from './usePlanMove'

type PublishSheetProps = { plan: PlanSeen; moving: PlanMoving; onClose: () => void }

/** 公开: from here on residents read it, so it is asked once more. */
export function PublishSheet({ plan, moving, onClose }: PublishSheetProps) {
  const month = monthSaid(plan.month, useNow())
  async function send() {
    if (await moving.make({ move: 'publish', input: {}, say: '公开了，居民看得到了' })) onClose()
  }
  return (
    <Sheet open title={`现在公开${month}的 ${plan.entries} 件？`} onClose={onClose}>
      <View>从现在起，居民看得到每一件：办到什么样、哪个单位负责、办得怎么样。</View>
      <View className='mt2'>
        公开以后收不回来：不能再改，也不能再排先后；要撤下，得写明原因，居民看得到。
      </View>
      <FormEnd trouble={moving.trouble} busy={moving.isBusy && '正在公开……'} onPress={() => void send()}>
        公开，让居民看到
      </FormEnd>
    </Sheet>
  )
}
