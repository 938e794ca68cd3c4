import Taro from '@tarojs/taro'
import type { RoleHeld } from '../../../shared/actor'
import { kindNames } from '../../../shared/copy'
import type { Visit } from '../../../shared/visit/visit'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Section } from '../kit/Section'
import { orderUrl, workplacesOf } from '../staff/workplaces'

/** 听到的: each with the order it became. */
export function HeardCells({ visit: { orders }, roles }: { visit: Visit; roles: RoleHeld[] }) {
  const [place] = workplacesOf(roles)
  if (orders.length === 0) return null
  return (
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
  )
}
