import { type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { kindNames, priorityNames, statusNames } from '../../../shared/copy'
import type { Order } from '../../../shared/workOrder/order'
import { dueText, leftText } from '../clockText'
import { Countdown } from '../kit/Countdown'
import { Icon } from '../kit/Icon'
import { openPhotos } from '../kit/openPhotos'
import { Photo } from '../kit/Photo'
import { Slip } from '../kit/Slip'
import { StatusBadge } from '../kit/StatusBadge'
import { keptSaid } from '../workOrder/keptSaid'
import { isLate } from './cardTitle'
import { Again } from './Again'
import { Assisting } from './Assisting'
import { LastWord } from './LastWord'
import { photosBefore } from './photosShown'
import { Ruling } from './Ruling'
import { deedOf } from './stageWords'
import type { OrderInHand } from './useOrderInHand'
import { Words } from './Words'

type OrderSlipProps = {
  inHand: OrderInHand
  /** Instead of the resident's photos alone. */
  photos?: ReactNode
  /** Under the clock, still on the slip. */
  children?: ReactNode
}

/** The matter itself, as whoever decides about it has to know it. */
export function OrderSlip({ inHand, photos, children }: OrderSlipProps) {
  const { order } = inHand.seen
  return (
    <Slip number={order.number} status={<Status inHand={inHand} />}>
      <Words lead>{order.description ?? order.categoryName}</Words>
      <View className='t-small mt1'>{subtitleOf(inHand)}</View>
      {photos ?? <Before inHand={inHand} />}
      <LastWord inHand={inHand} />
      <Again inHand={inHand} />
      <Ruling inHand={inHand} />
      <Assisting inHand={inHand} />
      <Clock inHand={inHand} />
      {children}
    </Slip>
  )
}

const subtitleOf = ({ seen: { order } }: OrderInHand) =>
  [
    order.kind !== 'issue' && kindNames[order.kind],
    order.categoryName,
    order.priority !== 'normal' && priorityNames[order.priority],
    order.private && '不公开',
    order.returns > 0 && `退过 ${order.returns} 次`,
  ]
    .filter(Boolean)
    .join(' · ')

const Status = ({ inHand: { seen, now } }: { inHand: OrderInHand }) => (
  <View className='row'>
    {isLate(seen.order, now) && <StatusBadge look='overdue' word='超期' />}
    <View className='ml1'>
      <StatusBadge look={seen.order.status} word={statusNames[seen.order.status]} />
    </View>
  </View>
)

function Before({ inHand }: { inHand: OrderInHand }) {
  const photos = photosBefore(inHand.seen.order)
  if (photos.length === 0) return null
  return (
    <View className='photos photos--wide mt3'>
      {photos.map(({ src, alt }, place) => (
        <Photo key={src} src={src} alt={alt} wide onPress={() => openPhotos(photos, place)} />
      ))}
    </View>
  )
}

/** Once it is finished the promise is kept or broken, and no clock of it runs any more. */
const isStillPromised = ({ status, promisedAt, dueAt }: Order) =>
  promisedAt !== undefined && promisedAt !== dueAt && status !== 'finished'

/** What runs out now, and what the resident was promised. */
function Clock({ inHand: { seen, now } }: { inHand: OrderInHand }) {
  const { dueAt, promisedAt = '', promiseWas, status, joined } = seen.order
  const entered = [...seen.steps].reverse().find(({ from, to }) => from !== to)
  const deed = deedOf[status] ?? ''
  return (
    <View className='mt3 t-small'>
      {dueAt && (
        <View className='row row--wrap'>
          <Countdown dueAt={dueAt} now={now} deed={deed} {...(entered && { startedAt: entered.at })} />
          <View className='ml2'>{dueText(dueAt, now)}</View>
        </View>
      )}
      {isStillPromised(seen.order) && (
        <View className='mt1'>
          答应居民 {dueText(promisedAt, now)}办好，{leftText(promisedAt, now)}
        </View>
      )}
      {promiseWas && <View className='mt1'>{keptSaid(promiseWas)}</View>}
      {joined > 0 && (
        <View className='row mt1'>
          <Icon name='people' size='s' />
          <View className='ml1'>还有 {joined} 户遇到</View>
        </View>
      )}
    </View>
  )
}
