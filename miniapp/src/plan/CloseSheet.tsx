import { View } from '@tarojs/components'
import type { PlanSeen } from '../../../shared/plan/plan'
import { Button } from '../kit/Button'
import { Sheet } from '../kit/Sheet'
import { Refusal } from '../resident/Refusal'
import { useNow } from '../useNow'
import { monthSaid } from './monthSaid'
import type { PlanMoving } from './usePlanMove'

type CloseSheetProps = { plan: PlanSeen; moving: PlanMoving; onClose: () => void }

/** 收尾: what has no result goes on in the next month. */
export function CloseSheet({ plan, moving, onClose }: CloseSheetProps) {
  const month = monthSaid(plan.month, useNow())
  const isOut = plan.status !== 'draft'
  // Of a month that nobody published what all have read in an earlier one goes on.
  const left = plan.list.filter(({ dropped, result, since }) => !dropped && !result && (isOut || since))
  async function send() {
    if (await moving.make({ move: 'close', input: {}, say: '收尾了' })) onClose()
  }
  return (
    <Sheet open title={`${month}收尾`} onClose={onClose}>
      {left.length > 0 ? (
        <>
          <View className='mt2'>{left.length} 件还没有结果，结转到下一个月接着办，写明“上月结转”：</View>
          {left.map(({ id, title }) => (
            <View key={id} className='t-bold mt2'>
              {title}
            </View>
          ))}
        </>
      ) : (
        <View className='mt2'>{isOut ? '每一件都有结果了。' : '没有要结转的。'}</View>
      )}
      <View className='t-small mt3'>
        收尾以后，{month}的不能再改，{isOut ? '居民一直看得到' : '没公开过，居民看不到'}。
      </View>
      <Refusal words={moving.trouble} />
      <View className='mt4'>
        <Button big kind='main' busy={moving.isBusy && '正在收尾……'} onPress={() => void send()}>
          {left.length > 0 ? `收尾，结转 ${left.length} 件` : '收尾'}
        </Button>
      </View>
    </Sheet>
  )
}
