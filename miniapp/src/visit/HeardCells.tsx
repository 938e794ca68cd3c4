import Taro from '@tarojs/taro'
import type { RoleHeld } from '../../../shared/actor'
import { kindNames } from '../../../shared/copy'
import type { Visit } from '../../../shared/visit/visit'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Section } from '../kit/Section'
import { HeardNeedCell } from '../project/HeardNeedCell'
import { useHeardNeeds } from '../project/useHeardNeeds'
import { orderUrl, workplacesOf } from '../staff/workplaces'

const mayList = (roles: RoleHeld[]) =>
  roles.some(({ role }) => role === 'gridWorker' || role === 'dispatcher' || role === 'supervisor')

/** 听到的: each with the order it became. */
export function HeardCells({ visit: { orders }, roles }: { visit: Visit; roles: RoleHeld[] }) {
  const [place] = workplacesOf(roles)
  if (orders.length === 0) return null
  return (
    <>
      <Section title='听到的' end={`${orders.length} 张单`}>
        <Cells>
          {orders.map(({ orderId, number, kind, categoryName, words }) => (
            <Cell
              key={orderId}
              icon='slip'
              title={words ?? categoryName}
              note={`${kindNames[kind]} · ${categoryName} · ${number}`}
              {...(place && { onPress: () => void Taro.navigateTo({ url: orderUrl(place, orderId) }) })}
            />
          ))}
        </Cells>
      </Section>
      {mayList(roles) && (
        <Section title='要人手、要东西的，列进三份清单'>
          <Needs orders={orders} />
        </Section>
      )}
    </>
  )
}

function Needs({ orders }: { orders: Visit['orders'] }) {
  const { data: needs = [] } = useHeardNeeds(orders.map(({ orderId }) => orderId))
  return (
    <Cells>
      {orders.map(({ orderId, words, categoryName }) => (
        <HeardNeedCell
          key={orderId}
          orderId={orderId}
          listed={needs.find((need) => need.orderId === orderId)}
          about={words ?? categoryName}
          note='话带过去，社区来找谁能帮'
        />
      ))}
    </Cells>
  )
}
