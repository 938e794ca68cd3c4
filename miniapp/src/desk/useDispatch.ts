import { useState } from 'react'
import { dueFor } from '../../../shared/workOrder/limits'
import { dueText } from '../clockText'
import type { OrderInHand } from '../staff/useOrderInHand'

/** To whom it goes: the unit suggested, until another is chosen. */
export function useDispatch(inHand: OrderInHand) {
  const [chosen, choose] = useState<string>()
  const { catalogue, seen } = inHand
  const unitId = chosen ?? seen.suggestion?.unitId
  const unit = catalogue?.units.find(({ id }) => id === unitId)

  function dispatch() {
    if (!unit) return inHand.blame('先选派给哪个单位', 'unit')
    const note = inHand.wordsOf('dispatch').trim()
    const input = { lead: { unitId: unit.id }, ...(note && { note }) }
    return void inHand.make({ move: 'dispatch', input })
  }

  const due = dueWhenDispatched(inHand)
  return {
    unitId,
    choose,
    dispatch,
    text: unit ? `派给${unit.name}` : '选派给谁',
    say: unit && due ? `派出后，${unit.name}${due}要接单。` : undefined,
  }
}

export type Dispatching = ReturnType<typeof useDispatch>

/** Until when the unit has to accept, should it be dispatched this minute. */
function dueWhenDispatched({ catalogue, seen: { order }, now }: OrderInHand) {
  const category = catalogue?.categories.find(({ code }) => code === order.categoryCode)
  if (!category) return undefined
  const urgency = { class: category.class, priority: order.priority }
  const promised = order.promisedAt ? Date.parse(order.promisedAt) : now
  const due = dueFor('dispatched', { urgency, promised, from: now })
  return due === undefined ? undefined : dueText(due, now)
}
