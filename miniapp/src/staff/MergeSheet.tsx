import { useState } from 'react'
import { View } from '@tarojs/components'
import { statusNames } from '../../../shared/copy'
import type { Card } from '../../../shared/workOrder/order'
import { whenText } from '../clockText'
import { Choices } from '../kit/Choices'
import { Field } from '../kit/Field'
import { Sheet } from '../kit/Sheet'
import { NumberField } from './NumberField'
import { SendButton } from './SendButton'
import type { OrderInHand } from './useOrderInHand'
import { useSimilarOrders } from './useSimilarOrders'

const lineOf = (card: Card & { title?: string }, now: number) =>
  [
    card.title ?? card.categoryName,
    card.placeLabel,
    statusNames[card.status],
    whenText(card.reportedAt, now),
  ].join(' · ')

/** 并单: into one of the same kind nearby, or into the one whose number one knows. */
export function MergeSheet({ inHand }: { inHand: OrderInHand }) {
  const [into, setInto] = useState<string>()
  const [found, setFound] = useState<Card[]>([])
  const [wrong, setWrong] = useState<string>()
  const { similar = [], isLoading, error } = useSimilarOrders(inHand.seen)
  const self = inHand.seen.order.id
  const open = [...new Map([...found, ...similar].map((card) => [card.id, card])).values()].filter(
    ({ id }) => id !== self,
  )
  const submit = () => {
    if (!into) return setWrong('先点一张要并进去的单')
    setWrong(undefined)
    return void inHand.make({ move: 'merge', input: { intoOrderId: into } })
  }
  return (
    <Sheet open title='并单' onClose={() => inHand.openSheet(undefined)}>
      <Field
        label='并到哪一张？'
        wrong={wrong}
        hint='报事的居民和遇到的户一起跟过去，往后的进展都写在那一张里。'
      >
        {open.length > 0 ? (
          <Choices
            label='并到哪一张'
            columns={1}
            options={open.map((card) => ({ value: card.id, text: lineOf(card, inHand.now) }))}
            value={into}
            onChange={setInto}
          />
        ) : (
          <View className='t-2'>{noneText(isLoading, error)}</View>
        )}
      </Field>
      <NumberField onFound={setFound} />
      <SendButton inHand={inHand} move='merge' text='并过去' onPress={submit} />
    </Sheet>
  )
}

function noneText(isLoading: boolean, error: Error | null) {
  if (isLoading) return '正在找附近同类的单……'
  return error ? '附近的单没取到，可以按单号找。' : '附近没有同类的单在办，可以按单号找。'
}
