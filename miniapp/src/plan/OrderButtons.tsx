import { View } from '@tarojs/components'
import type { PlanEntry } from '../../../shared/plan/plan'
import { Button } from '../kit/Button'
import type { PlanMoving } from './usePlanMove'

type OrderButtonsProps = { list: PlanEntry[]; at: number; moving: PlanMoving }

/** 排先后: one place up or down. */
export function OrderButtons({ list, at, moving }: OrderButtonsProps) {
  const ids = list.map(({ id }) => id)
  const title = list[at]?.title ?? ''
  const put = (to: number) => {
    const entryIds = ids.filter((_, place) => place !== at)
    entryIds.splice(to, 0, ids[at] ?? '')
    void moving.make({ move: 'arrange', input: { entryIds }, say: '排好了' })
  }
  return (
    <View className='row'>
      <Button
        narrow
        icon='up'
        off={at === 0 || moving.isBusy}
        label={`${title}，往前排`}
        onPress={() => put(at - 1)}
      >
        往前
      </Button>
      <View className='ml2'>
        <Button
          narrow
          icon='down'
          off={at === ids.length - 1 || moving.isBusy}
          label={`${title}，往后排`}
          onPress={() => put(at + 1)}
        >
          往后
        </Button>
      </View>
    </View>
  )
}
