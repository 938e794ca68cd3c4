import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { Answer } from '../../../shared/contract'
import { Section } from '../kit/Section'
import { isEnded } from '../../../shared/workOrder/transitions'
import { NearbySlip } from '../nearby/NearbySlip'
import { isSolved } from '../workOrder/meaningOf'

type Orders = Answer<'nearbyOrders'>['orders']

const mostShown = 2
const lookAround = { text: '看更多', onPress: () => void Taro.navigateTo({ url: '/resident/nearby' }) }

const hasPair = ({ photoUrls, afterPhotoUrls }: Orders[number]) =>
  Number(photoUrls.length > 0 && afterPhotoUrls.length > 0)

/** Done ones first, those with before and after foremost: people believe what they see. */
function worthSeeing(orders: Orders) {
  const done = orders.filter(isSolved)
  return (done.length > 0 ? done : orders.filter(({ status }) => !isEnded(status)))
    .map((order, at) => ({ order, at }))
    .sort((one, other) => hasPair(other.order) - hasPair(one.order) || one.at - other.at)
    .slice(0, mostShown)
    .map(({ order }) => order)
}

/** 身边刚办好, or else what is going on. */
export function JustDone({ orders, now, from }: { orders: Orders; now: number; from: string | undefined }) {
  const shown = worthSeeing(orders)
  if (shown.length === 0) return null
  const isDone = shown.every(isSolved)
  return (
    <Section title={isDone ? '身边刚办好' : '身边的事'} more={lookAround}>
      <View className='stack'>
        {shown.map((card) => (
          <NearbySlip key={card.id} card={card} now={now} from={from} />
        ))}
      </View>
    </Section>
  )
}
