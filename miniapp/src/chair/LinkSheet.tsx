import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Card } from '../../../shared/workOrder/order'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Sheet } from '../kit/Sheet'
import { Refusal } from '../resident/Refusal'
import { NumberField } from '../staff/NumberField'
import type { PromiseSheetProps } from './PromiseSheet'
import type { PromiseSeen } from './PromiseSlip'

type LinkSheetProps = PromiseSheetProps & { promise: PromiseSeen }

/** 关联一张已有的工单, by the number that people say on the telephone. */
export function LinkSheet({ promise, moving, onClose }: LinkSheetProps) {
  const [found, setFound] = useState<Card[]>([])
  async function link({ id }: Card) {
    const input = { n: promise.n, orderId: id }
    if (await moving.make({ move: 'link', input, say: '关联了，办到哪一步跟着单走' })) onClose()
  }
  return (
    <Sheet open title='关联已有的单' onClose={onClose}>
      <View className='t-small'>{promise.what}</View>
      <NumberField onFound={setFound} />
      <View className='mt3'>
        <Cells>
          {found.map((card) => (
            <Cell
              key={card.id}
              icon='slip'
              title={`${card.categoryName} 单号 ${card.number}`}
              note='点一下就关联'
              off={moving.isBusy}
              onPress={() => void link(card)}
            />
          ))}
        </Cells>
      </View>
      <Refusal words={moving.trouble} />
    </Sheet>
  )
}
