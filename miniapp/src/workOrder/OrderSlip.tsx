import type * as z from 'zod/mini'
import Taro from '@tarojs/taro'
import { Text, View } from '@tarojs/components'
import type { MyCard } from '../../../shared/workOrder/order'
import { isEnded } from '../../../shared/workOrder/transitions'
import { dateOf, dueText } from '../clockText'
import { Countdown } from '../kit/Countdown'
import { Slip } from '../kit/Slip'
import { holderSaid } from './holderSaid'
import { JourneyTiles } from './JourneyTiles'
import { endOf, meaningOf } from './meaningOf'
import { OrderBadge } from './OrderBadge'

export type Mine = z.output<typeof MyCard>

export const orderUrl = (orderId: string) => `/resident/order?id=${orderId}`

/** One of my orders as a slip: what it is, whose hands it is in, until when. */
export const OrderSlip = ({ card, now }: { card: Mine; now: number }) => (
  <Slip
    number={card.number}
    status={<OrderBadge order={card} overdue={isLate(card, now)} />}
    title={card.title}
    label={spoken(card, now)}
    onPress={() => void Taro.navigateTo({ url: orderUrl(card.id) })}
  >
    <View className='mt3'>
      <JourneyTiles status={card.status} isRated={!card.awaitsRating} late={isLate(card, now)} />
    </View>
    <View className='row row--wrap mt2'>
      <View className='t-small'>
        <Where card={card} />
      </View>
      <View className='row__end'>
        <When card={card} now={now} />
      </View>
    </View>
  </Slip>
)

export const isLate = ({ dueAt }: Pick<Mine, 'dueAt'>, now: number) =>
  dueAt !== undefined && Date.parse(dueAt) < now

function Where({ card }: { card: Mine }) {
  const { holder, awaitsRating } = card
  if (awaitsRating) return <Text className='t-bold t-shi'>等您评一评</Text>
  if (!holder) return <Text>{meaningOf(card)}</Text>
  return (
    <>
      现在在<Text className='t-bold'>{holderSaid(holder)}</Text>手里
    </>
  )
}

function When({ card, now }: { card: Mine; now: number }) {
  const { dueAt, promisedAt, closedAt, status } = card
  if (closedAt) return <View className='t-small'>{dateOf(closedAt) + endOf(card)}</View>
  if (isEnded(status)) return null
  if (dueAt && isLate(card, now)) return <Countdown dueAt={dueAt} now={now} />
  return promisedAt ? <Countdown dueAt={promisedAt} now={now} say='until' deed='办好' /> : null
}

const spoken = (card: Mine, now: number) => {
  const { title, holder, promisedAt } = card
  return [
    title,
    meaningOf(card),
    holder && `在${holderSaid(holder)}手里`,
    holder && promisedAt && `${dueText(promisedAt, now)}办好`,
  ]
    .filter(Boolean)
    .join('，')
}
