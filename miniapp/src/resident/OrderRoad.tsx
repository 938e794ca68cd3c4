import { View } from '@tarojs/components'
import type { Answer } from '../../../shared/contract'
import { Journey } from '../kit/Journey'
import { Section } from '../kit/Section'
import { journeyOf } from '../workOrder/journeyOf'
import { OrderHead } from './OrderHead'
import { OrderNews } from './OrderNews'
import { OrderWords } from './OrderWords'
import type { Making } from './useOrderMove'
import { ToTopic } from './ToTopic'
import { WhistleNews } from './WhistleNews'

/** An order from its news down to what was reported in the first place. */
export const OrderRoad = ({
  seen,
  now,
  making,
}: {
  seen: Answer<'getOrder'>
  now: number
  making: Making
}) => (
  <>
    <View className='stack'>
      <OrderNews seen={seen} now={now} making={making} />
      <OrderHead order={seen.order} now={now} />
      <WhistleNews seen={seen} now={now} />
    </View>
    <Section title='一路走来'>
      <Journey steps={journeyOf(seen, now)} />
    </Section>
    <OrderWords order={seen.order} now={now} />
    <ToTopic order={seen.order} />
  </>
)
