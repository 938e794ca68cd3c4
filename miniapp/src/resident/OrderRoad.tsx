import { View } from '@tarojs/components'
import type { Answer } from '../../../shared/contract'
import { Journey } from '../kit/Journey'
import { Section } from '../kit/Section'
import { journeyOf } from '../workOrder/journeyOf'
import { OrderHead } from './OrderHead'
import { OrderNews } from './OrderNews'
import type { SpokenMove } from './orderMoves'
import { OrderWords } from './OrderWords'

/** An order from its news down to what was reported in the first place. */
export const OrderRoad = ({
  seen,
  now,
  onMove,
}: {
  seen: Answer<'getOrder'>
  now: number
  onMove: (move: SpokenMove) => void
}) => (
  <>
    <View className='stack'>
      <OrderNews seen={seen} now={now} onMove={onMove} />
      <OrderHead order={seen.order} now={now} />
    </View>
    <Section title='一路走来'>
      <Journey steps={journeyOf(seen, now)} />
    </Section>
    <OrderWords order={seen.order} now={now} />
  </>
)
