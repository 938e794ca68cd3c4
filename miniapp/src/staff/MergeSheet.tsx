import { useCallback, useState } from 'react'
import { View } from '@tarojs/components'
import { aria } from '../kit/aria'
import { Field } from '../kit/Field'
import { Sheet } from '../kit/Sheet'
import { isEarlier } from './isEarlier'
import { LaterOnes } from './LaterOnes'
import { MergeChoice, type Mergeable } from './MergeChoice'
import { NumberField } from './NumberField'
import { SendButton } from './SendButton'
import type { OrderInHand } from './useOrderInHand'
import { useSimilarOrders } from './useSimilarOrders'

/** 并单: into one nearby that may be the same, or into the one whose number one knows; always into the earlier. */
export function MergeSheet({ inHand }: { inHand: OrderInHand }) {
  const [into, setInto] = useState<string>()
  const [found, setFound] = useState<Mergeable[]>([])
  const [isAsked, ask] = useState(false)
  const { similar = [], isLoading, error } = useSimilarOrders(inHand.seen)
  const self = inHand.seen.order.id
  const each = new Map<string, Mergeable>([...found, ...similar].map((card) => [card.id, card]))
  const others = [...each.values()]
  const earlier = others.filter(({ id }) => isEarlier(id, self))
  const later = others.filter(({ id }) => isEarlier(self, id))

  // Found by its number, it is the one that was meant.
  const take = useCallback(
    (cards: Mergeable[]) => {
      setFound(cards)
      const meant = cards.find(({ id }) => isEarlier(id, self))
      if (meant) setInto(meant.id)
    },
    [self],
  )
  const submit = () => {
    ask(true)
    if (into) void inHand.make({ move: 'merge', input: { intoOrderId: into } })
  }
  return (
    <Sheet open title='并单' onClose={() => inHand.openSheet(undefined)}>
      <Field
        label='并到哪一张？'
        wrong={isAsked && !into ? '先点一张要并进去的单' : undefined}
        hint='报事的居民和遇到的户一起跟过去，往后的进展都写在那一张里。'
      >
        <View className='stack stack--2' {...aria({ role: 'radiogroup', label: '并到哪一张' })}>
          {earlier.map((card) => (
            <MergeChoice
              key={card.id}
              card={card}
              now={inHand.now}
              chosen={card.id === into}
              onPress={() => setInto(card.id)}
            />
          ))}
        </View>
        {earlier.length === 0 && <View className='t-2'>{noneText(isLoading, error)}</View>}
      </Field>
      <LaterOnes inHand={inHand} cards={later} />
      <NumberField onFound={take} />
      <SendButton inHand={inHand} move='merge' text='并过去' onPress={submit} />
    </Sheet>
  )
}

function noneText(isLoading: boolean, error: Error | null) {
  if (isLoading) return '正在找附近像是同一件事的单……'
  return error ? '附近的单没取到，可以按单号找。' : '附近没有更早的、像是同一件事的单在办，可以按单号找。'
}
