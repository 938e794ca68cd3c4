import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { RoleHeld } from '../../../shared/actor'
import type { Demand, DemandOrder } from '../../../shared/demand/demand'
import { standingOf } from '../../../shared/workOrder/ended'
import { Button } from '../kit/Button'
import { Page } from '../kit/Page'
import { Section } from '../kit/Section'
import { Slip } from '../kit/Slip'
import { useMe } from '../person/useMe'
import { Refused } from '../Refused'
import { Refusal } from '../resident/Refusal'
import { orderUrl, workplaces } from '../staff/workplaces'
import { LoadError } from '../workOrder/LoadError'
import { DemandActs } from './DemandActs'
import { DemandFacts } from './DemandFacts'
import { useDemand, useOrdersShown } from './useDemands'

/** One reads an order where one works on it. */
const placeFor = (roles: RoleHeld[]) =>
  roles.some(({ role }) => role === 'supervisor') ? workplaces.supervisor : workplaces.desk

const Example = ({ order, onPress }: { order: DemandOrder; onPress: () => void }) => (
  <Slip
    number={order.number}
    status={<View className='t-small'>{standingOf(order.ended)}</View>}
    title={order.title}
    label={`${order.title}，${order.reasons.join('，')}`}
    onPress={onPress}
  >
    <View className='t-2'>{order.placeLabel}</View>
    {order.reasons.length > 0 && <View className='mt2'>{`为什么归在一起：${order.reasons.join('，')}`}</View>}
  </Slip>
)

/** The newest, and on asking those before them. */
function Orders({ demand }: { demand: Demand }) {
  const { data: me } = useMe()
  const place = placeFor(me?.roles ?? [])
  const { orders, isMore, isError, isFetching, showMore } = useOrdersShown(demand)
  return (
    <Section title={isMore ? `最近 ${orders.length} 件` : '都有哪几件'} end={`共 ${demand.orders} 件`}>
      <View className='stack'>
        {orders.map((order) => (
          <Example
            key={order.id}
            order={order}
            onPress={() => void Taro.navigateTo({ url: orderUrl(place, order.id) })}
          />
        ))}
      </View>
      {isError && <Refusal words='没取到再往前的，再点一次。' />}
      {isMore && (
        <View className='mt3'>
          <Button busy={isFetching && '正在取……'} onPress={showMore}>
            再往前看
          </Button>
        </View>
      )}
    </Section>
  )
}

const Shown = ({ demand }: { demand: Demand }) => (
  <>
    <Slip title={`同类：${demand.categoryName}`}>
      <DemandFacts demand={demand} />
    </Slip>
    <DemandActs demand={demand} />
    <Orders key={demand.cursor ?? ''} demand={demand} />
  </>
)

const whyNone = (id: string, error: Error | null) => (id ? error : new Refused('notFound'))

/** One common demand: since when, where, how it goes, and why each order belongs. */
export function DemandBoard({ id }: { id: string }) {
  const { data: demand, error, refetch, dataUpdatedAt } = useDemand(id)
  const why = demand ? undefined : whyNone(id, error)
  return (
    <Page
      pressAgain
      title='共性诉求'
      {...(!why && { head: demand ? `${demand.title}，${demand.orders} 件` : '正在取……' })}
      loading={!demand && !why}
      error={why && <LoadError error={why} onRetry={() => void refetch()} />}
      fetchedAt={dataUpdatedAt}
    >
      {demand && <Shown demand={demand} />}
    </Page>
  )
}
