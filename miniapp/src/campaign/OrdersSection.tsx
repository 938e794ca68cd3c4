import { useState } from 'react'
import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { CampaignSeen } from '../../../shared/campaign/campaign'
import { standingOf } from '../../../shared/workOrder/ended'
import { Button } from '../kit/Button'
import { Cell } from '../kit/Cell'
import { Section } from '../kit/Section'
import { useMe } from '../person/useMe'
import { Refusal } from '../resident/Refusal'
import { orderUrl, workplacesOf } from '../staff/workplaces'
import { FirstFew } from './FirstFew'
import type { CampaignMoving } from './useCampaignMove'

type OrdersSectionProps = { campaign: CampaignSeen; moving: CampaignMoving; onLink: () => void }
type Linked = NonNullable<CampaignSeen['inside']>['orders'][number]

const shownFirst = 10

const standing = ({ ended, cameBack }: Linked) =>
  `${standingOf(ended)}${cameBack > 0 ? `，重办过 ${cameBack} 次` : ''}`

/** 关联的工单, for who works on it. */
export function OrdersSection({ campaign, moving, onLink }: OrdersSectionProps) {
  const [isSorting, sort] = useState(false)
  const { inside, moves } = campaign
  if (!inside) return null
  const { orders, unseen } = inside
  const mayTakeOut = moves.includes('unlink') && orders.length > 0
  return (
    <Section
      title='关联的工单'
      end={`${orders.length + unseen} 件`}
      {...(mayTakeOut && {
        more: { text: isSorting ? '好了' : '移出几张', onPress: () => sort(!isSorting) },
      })}
    >
      <Refusal words={moving.trouble} />
      <Orders orders={orders} {...(isSorting && mayTakeOut && { moving })} />
      <Unseen count={unseen} />
      {moves.includes('link') && (
        <View className='mt2'>
          <Button icon='plus' onPress={onLink}>
            加入工单
          </Button>
        </View>
      )}
    </Section>
  )
}

const Unseen = ({ count }: { count: number }) =>
  count > 0 ? <View className='t-small mt2'>另外 {count} 件不公开，又不归您管，只算件数。</View> : null

/** With `moving` each can be taken out. */
const Orders = ({ orders, moving }: { orders: Linked[]; moving?: CampaignMoving }) =>
  orders.length === 0 ? null : (
    <FirstFew all={orders} first={shownFirst}>
      {(order) =>
        moving ? (
          <ToTakeOut key={order.id} order={order} moving={moving} />
        ) : (
          <ToOpen key={order.id} order={order} />
        )
      }
    </FirstFew>
  )

const titleOf = ({ categoryName, placeLabel }: Linked) => `${categoryName} · ${placeLabel}`
const noteOf = (order: Linked) => `单号 ${order.number}，${standing(order)}`

function ToOpen({ order }: { order: Linked }) {
  const { data: me } = useMe()
  const [place] = workplacesOf(me?.roles ?? [])
  const open = () => place && void Taro.navigateTo({ url: orderUrl(place, order.id) })
  return <Cell icon='slip' title={titleOf(order)} note={noteOf(order)} onPress={open} />
}

function ToTakeOut({ order, moving }: { order: Linked; moving: CampaignMoving }) {
  const { id, number } = order
  const takeOut = () =>
    void moving.make({ move: 'unlink', input: { orderIds: [id] }, say: `单号 ${number} 移出去了` })
  return (
    <Cell
      icon='slip'
      title={titleOf(order)}
      note={noteOf(order)}
      end={
        <Button narrow label={`移出单号 ${number}`} busy={moving.isBusy && '移出'} onPress={takeOut}>
          移出
        </Button>
      }
    />
  )
}
