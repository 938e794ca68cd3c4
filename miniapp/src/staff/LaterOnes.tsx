import Taro from '@tarojs/taro'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Field } from '../kit/Field'
import { aboutMergeable, titleOfMergeable, type Mergeable } from './MergeChoice'
import type { OrderInHand } from './useOrderInHand'
import { orderUrl } from './workplaces'

/** What came later goes into this one, from its own page. */
export function LaterOnes({ inHand, cards }: { inHand: OrderInHand; cards: Mergeable[] }) {
  const { seen, place, now, openSheet } = inHand
  if (cards.length === 0) return null
  const go = (id: string) => {
    openSheet(undefined)
    void Taro.navigateTo({ url: orderUrl(place, id) })
  }
  return (
    <Field
      label='报得比这张晚的'
      note={`这张是 ${seen.order.number}`}
      hint='只能晚的并到早的里：点开那张，把它并到这张里来。'
    >
      <Cells>
        {cards.map((card) => (
          <Cell
            key={card.id}
            title={titleOfMergeable(card)}
            note={[aboutMergeable(card, now), ...(card.reasons ?? [])].join(' · ')}
            onPress={() => go(card.id)}
          />
        ))}
      </Cells>
    </Field>
  )
}
