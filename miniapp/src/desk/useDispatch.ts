import { useState } from 'react'
import { timesOf } from '../../../shared/clock/times'
import { dueFor, type Awaited } from '../../../shared/workOrder/limits'
import type { CommandInput } from '../../../shared/workOrder/commands'
import { dueText } from '../clockText'
import { chosenIn, chosenOn, pool } from '../staff/chosen'
import type { OrderInHand } from '../staff/useOrderInHand'
import { proposedId, takerOf, type Taker } from './dispatching'

/** As chosen, or else proposed; the pool has no helpers, and nobody helps himself. */
function chosenBy(inHand: OrderInHand) {
  const { seen, choiceOf } = inHand
  const [picked] = chosenIn(choiceOf('dispatchLead'), seen) ?? []
  const leadId = picked ?? proposedId(inHand)
  const helpers = chosenIn(choiceOf('dispatchAssist'), seen) ?? []
  return { leadId, assist: leadId === pool ? [] : helpers.filter((id) => id !== leadId) }
}

const inputFor = (lead: Taker['lead'], assist: string[], note: string): CommandInput['dispatch'] => ({
  lead,
  ...(assist.length > 0 && { assist }),
  ...(note && { note }),
})

/** What has to be said with it: why a ruling, and of what lies in the pool, whether one can do it. */
function wordsMissing(awaitsRuling: boolean, leadId: string | undefined) {
  if (awaitsRuling) return { said: '写一句裁定的理由，会留作判例', wrong: '写一句为什么该他们办' }
  if (leadId !== pool) return undefined
  return { said: '写一句要做什么，志愿者先看这句再决定去不去', wrong: '写一句要做什么，比如：取一趟药，不重' }
}

/** To whom it goes, with whose help, and what is said to them. */
export function useDispatch(inHand: OrderInHand) {
  const { version, awaitsRuling } = inHand.seen.order
  const [isTried, setTried] = useState(false)
  const { leadId, assist } = chosenBy(inHand)
  const to = takerOf(inHand, leadId)
  const note = inHand.wordsOf('dispatch').trim()
  const missing = note ? undefined : wordsMissing(awaitsRuling, leadId)

  function dispatch() {
    setTried(true)
    if (!to) return inHand.blame('先选派给谁', 'unit')
    if (missing) return inHand.blame(missing.said, 'words-dispatch')
    return void inHand.make({ move: 'dispatch', input: inputFor(to.lead, assist, note) })
  }

  return {
    leadId,
    assist,
    choose: (id: string) => inHand.choose('dispatchLead', chosenOn(version, [id])),
    chooseAssist: (ids: string[]) => inHand.choose('dispatchAssist', chosenOn(version, ids)),
    wrong: isTried ? missing?.wrong : undefined,
    dispatch,
    text: to ? textFor(leadId, to.name) : '选派给谁',
    say: to && sayFor(inHand, leadId, to.name),
  }
}

export type Dispatching = ReturnType<typeof useDispatch>

const textFor = (leadId: string | undefined, name: string) => (leadId === pool ? '放进抢单池' : `派给${name}`)

function sayFor(inHand: OrderInHand, leadId: string | undefined, name: string) {
  const due = dueWhenDispatched(inHand, leadId === pool ? 'pool' : 'dispatched')
  if (!due) return undefined
  return leadId === pool ? `${due}没人接，自动回到这里。` : `派出后，${name}${due}要接单。`
}

/** Until when it has to be accepted or grabbed, should it be dispatched this minute. */
function dueWhenDispatched({ catalogue, seen: { order }, now }: OrderInHand, awaited: Awaited) {
  const category = catalogue?.categories.find(({ code }) => code === order.categoryCode)
  if (!category || !catalogue) return undefined
  const urgency = { class: category.class, priority: order.priority }
  const promised = order.promisedAt ? Date.parse(order.promisedAt) : now
  const due = dueFor(awaited, { urgency, promised, from: now }, timesOf(catalogue))
  return due === undefined ? undefined : dueText(due, now)
}
