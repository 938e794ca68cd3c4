import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Card } from '../../../shared/workOrder/order'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Sheet } from '../kit/Sheet'
import { Refusal } from '../resident/Refusal'
import { NumberField } from '../staff/NumberField'
import type { CampaignSheetsProps } from './CampaignSheets'

/** 加入工单, by the number that people say on the telephone; one after the other. */
export function LinkSheet({ campaign, moving, onClose }: CampaignSheetsProps) {
  const [found, setFound] = useState<Card[]>([])
  const isIn = ({ id }: Card) => campaign.inside?.orders.some((order) => order.id === id) ?? false
  const link = ({ id }: Card) =>
    void moving.make({ move: 'link', input: { orderIds: [id] }, say: '加进来了，可以接着找下一张' })
  return (
    <Sheet open title='加入工单' onClose={onClose}>
      <NumberField onFound={setFound} />
      {found.length > 0 && (
        <View className='mt3'>
          <Cells>
            {found.map((card) => (
              <Cell
                key={card.id}
                icon={isIn(card) ? 'check' : 'slip'}
                title={`${card.categoryName} 单号 ${card.number}`}
                note={isIn(card) ? '在这个专题里了' : '点一下就加进来'}
                off={moving.isBusy || isIn(card)}
                onPress={() => link(card)}
              />
            ))}
          </Cells>
        </View>
      )}
      <Refusal words={moving.trouble} />
      <View className='t-small mt3'>也可以在工单的页面上点“专题攻坚”，把那一张加进来。</View>
    </Sheet>
  )
}
