import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { Answer } from '../../../shared/contract'
import { isEnded } from '../../../shared/workOrder/transitions'
import { leftText, promiseText } from '../clockText'
import { Button } from '../kit/Button'
import { Holder } from '../kit/Holder'
import { Seal } from '../kit/Seal'
import { Slip } from '../kit/Slip'
import { holderSaid } from '../workOrder/holderSaid'
import { keptSaid } from '../workOrder/keptSaid'
import { JourneyTiles } from '../workOrder/JourneyTiles'
import { stampOf } from '../workOrder/meaningOf'
import { isLate } from '../workOrder/OrderSlip'
import { OrderBadge } from '../workOrder/OrderBadge'
import { orderTitle } from '../workOrder/orderTitle'

export type OrderSeen = Answer<'getOrder'>['order']

const titleOf = (order: OrderSeen) => orderTitle({ ...order, placeLabel: order.place.label })

/** 办到哪了: number, seven tiles, whose hands it is in, until when. */
export const OrderHead = ({ order, now }: { order: OrderSeen; now: number }) => (
  <Slip
    number={order.number}
    status={<CopyNumber number={order.number} />}
    foot={order.holder && order.promisedAt && <Promise order={order} now={now} />}
  >
    <View className='row row--top'>
      <View className='slip__title row__grow'>{titleOf(order)}</View>
      {order.closedAt && (
        <View className='row__end'>
          <Seal at={order.closedAt} word={stampOf(order)} />
        </View>
      )}
    </View>
    <View className='mt2'>
      <OrderBadge order={order} overdue={isLate(order, now)} />
    </View>
    <View className='mt3'>
      <JourneyTiles words status={order.status} isRated={order.haveRated} late={isLate(order, now)} />
    </View>
    {order.promiseWas && <View className='t-small mt3'>{keptSaid(order.promiseWas)}</View>}
    {order.holder && <HolderNow order={order} holder={order.holder} />}
  </Slip>
)

const CopyNumber = ({ number }: { number: string }) => (
  <Button
    kind='text'
    narrow
    label={`复制单号 ${number}`}
    onPress={() => void Taro.setClipboardData({ data: number })}
  >
    复制
  </Button>
)

type HolderNowProps = { order: OrderSeen; holder: NonNullable<OrderSeen['holder']> }

const HolderNow = ({ order: { assisting }, holder }: HolderNowProps) => (
  <View className='mt4'>
    <Holder
      now
      say='现在在谁手里'
      name={holderSaid(holder)}
      face={holder.name.slice(0, 1)}
      {...(assisting.length > 0 && { note: helpSaid(assisting) })}
      {...(holder.phone && { phone: holder.phone })}
    />
  </View>
)

const helpSaid = (assisting: OrderSeen['assisting']) =>
  `${assisting.map(({ unitName }) => unitName).join('、')}帮着一起办`

const Suspended = ({ until }: { until: string | undefined }) =>
  until ? <View className='t-small'>先挂着等条件，最晚 {promiseText(until)}接着办</View> : null

function Promise({ order, now }: { order: OrderSeen; now: number }) {
  const { promisedAt = '', dueAt, status, suspendedUntil } = order
  const isBroken = Date.parse(promisedAt) < now
  return (
    <View>
      <View className='t-small'>{order.isMine ? '答应您办好的时间' : '答应办好的时间'}</View>
      <View className='t-title'>{promiseText(promisedAt)}</View>
      <Suspended until={suspendedUntil} />
      <View className={isBroken ? 't-small t-zao' : 't-small'}>
        {leftText(promisedAt, now)}
        {!isBroken && dueAt && isLate(order, now) && !isEnded(status) && '，眼下这一步晚了'}
      </View>
    </View>
  )
}
