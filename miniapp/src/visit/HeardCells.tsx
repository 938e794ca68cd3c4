import Taro from '@tarojs/taro'
import type { RoleHeld } from '../../../shared/actor'
import { kindNames } from '../../../shared/copy'
import type { Visit } from '../../../shared/visit/visit'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Section } from '../kit/Section'
import { orderUrl, workplacesOf } from '../staff/workplaces'

const mayList = (roles: RoleHeld[]) =>
  roles.some(({ role }) => role === 'gridWorker' || role === 'dispatcher' || role === 'supervisor')

/** 听到的: each with the order it became. */
export function HeardCells({ visit: { orders }, roles }: { visit: Visit; roles: RoleHeld[] }) {
  const [place] = workplacesOf(roles)
  if (orders.length === 0) return null
  const toNeed = (orderId: string) =>
    void Taro.navigateTo({ url: `/project/write?what=need&order=${orderId}&scope=household` })
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
          <Cells>
            {orders.map(({ orderId, words, categoryName }) => (
              <Cell
                key={orderId}
                icon='hands'
                title={`列为需求：${words ?? categoryName}`}
                note='话带过去，社区来找谁能帮'
                onPress={() => toNeed(orderId)}
              />
            ))}
          </Cells>
        </Section>
      )}
    </>
  )
}
