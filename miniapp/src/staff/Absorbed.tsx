import { useState } from 'react'
import Taro from '@tarojs/taro'
import { numberOf, parseOrderId } from '../../../shared/workOrder/id'
import { Button } from '../kit/Button'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Section } from '../kit/Section'
import type { OrderInHand } from './useOrderInHand'
import { orderUrl, type Workplace } from './workplaces'

const shownAtOnce = 3

/** 并进来的: each keeps its own page, with what was said and photographed there and whom to call. */
export function Absorbed({ inHand: { seen }, place }: { inHand: OrderInHand; place: Workplace }) {
  const [isOpen, open] = useState(false)
  const ids = seen.steps.flatMap(({ fromOrderId }) => fromOrderId ?? []).reverse()
  if (ids.length === 0) return null
  const shown = isOpen ? ids : ids.slice(0, shownAtOnce)
  return (
    <Section title={`并进来的 ${ids.length} 件`}>
      <Cells>
        {shown.map((id) => (
          <Cell
            key={id}
            icon='merge'
            title={numberOf(parseOrderId(id).ulid)}
            note='看那张单写的、拍的，找报事的人'
            onPress={() => void Taro.navigateTo({ url: orderUrl(place, id) })}
          />
        ))}
      </Cells>
      {shown.length < ids.length && (
        <Button kind='text' onPress={() => open(true)}>
          看全部 {ids.length} 件
        </Button>
      )}
    </Section>
  )
}
