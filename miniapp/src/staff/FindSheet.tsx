import { useState } from 'react'
import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { Card } from '../../../shared/workOrder/order'
import { Button } from '../kit/Button'
import { Sheet } from '../kit/Sheet'
import { NumberField } from './NumberField'
import { QueueCard } from './QueueCard'
import { orderUrl, type Workplace } from './workplaces'

type FindSheetProps = { open: boolean; onClose: () => void; now: number; place: Workplace }

/** Any order one may see, by the number somebody says on the telephone. */
export function FindSheet({ open, onClose, now, place }: FindSheetProps) {
  const [found, setFound] = useState<Card[]>([])
  return (
    <Sheet open={open} title='找一张单' onClose={onClose}>
      <NumberField onFound={setFound} />
      <View className='stack mt3'>
        {found.map((card) => (
          <QueueCard key={card.id} card={card} now={now} url={orderUrl(place, card.id)} community />
        ))}
      </View>
      <View className='mt3'>
        <Button kind='text' icon='search' onPress={() => void Taro.navigateTo({ url: '/records/find' })}>
          不知道单号：按楼栋、电话、字词查
        </Button>
      </View>
    </Sheet>
  )
}
