import { useState } from 'react'
import { timesOf } from '../../../shared/clock/times'
import { dueFor } from '../../../shared/workOrder/limits'
import { dueText } from '../clockText'
import type { OrderInHand } from '../staff/useOrderInHand'

/** 抢单池: whoever can, among the community's volunteers and grid workers. */
export const pool = 'pool'

/** Whoever it can go to: the pool, a unit, or a grid worker of the community by name. */
function leadOf({ catalogue, seen }: OrderInHand, id: string | undefined) {
  if (id === pool) return { name: '抢单池', lead: { pool: true as const } }
  const unit = catalogue?.units.find((one) => one.id === id)
  if (unit) return { name: unit.name, lead: { unitId: unit.id } }
  const worker = seen.workers?.find((one) => one.id === id)
  return worker && { name: worker.name, lead: { personId: worker.id } }
}

/** To whom it goes: the unit suggested, until another is chosen. */
export function useDispatch(inHand: OrderInHand) {
  const [chosen, choose] = useState<string>()
  const leadId = chosen ?? inHand.seen.suggestion?.unitId
  const to = leadOf(inHand, leadId)

  function dispatch() {
    if (!to) return inHand.blame('先选派给谁', 'unit')
    const note = inHand.wordsOf('dispatch').trim()
    const input = { lead: to.lead, ...(note && { note }) }
    return void inHand.make({ move: 'dispatch', input })
  }

  const due = dueWhenDispatched(inHand)
  return {
    leadId,
    choose,
    dispatch,
    /** Who reads what is said with it. */
    hint: leadId === pool ? forPool : '报事的居民也看得到。',
    text: to ? textOf(to) : '选派给谁',
    say: to && due ? sayOf(to, due) : undefined,
  }
}

const forPool = '抢单的人接以前只看得到这句话，别写姓名、电话和门牌。'

type Lead = NonNullable<ReturnType<typeof leadOf>>

const textOf = ({ name, lead }: Lead) => ('pool' in lead ? `放进${name}` : `派给${name}`)

const sayOf = ({ name, lead }: Lead, due: string) =>
  'pool' in lead
    ? `本社区的志愿者和网格员都看得到，${due}没人接就退回这里。`
    : `派出后，${name}${due}要接单。`

export type Dispatching = ReturnType<typeof useDispatch>

/** Until when the unit has to accept, should it be dispatched this minute. */
function dueWhenDispatched({ catalogue, seen: { order }, now }: OrderInHand) {
  const category = catalogue?.categories.find(({ code }) => code === order.categoryCode)
  if (!category || !catalogue) return undefined
  const urgency = { class: category.class, priority: order.priority }
  const promised = order.promisedAt ? Date.parse(order.promisedAt) : now
  const due = dueFor('dispatched', { urgency, promised, from: now }, timesOf(catalogue))
  return due === undefined ? undefined : dueText(due, now)
}
