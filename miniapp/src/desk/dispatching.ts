import type { CommandInput } from '../../../shared/workOrder/commands'
import { pool } from '../staff/chosen'
import type { OrderInHand } from '../staff/useOrderInHand'
import type { Seen } from '../staff/whatChanged'

type Lead = CommandInput['dispatch']['lead']
export type Taker = { name: string; lead: Lead }

/** Whoever it can go to: a unit, a grid worker of the community by name, or the pool. */
export function takerOf({ catalogue, seen }: OrderInHand, id: string | undefined): Taker | undefined {
  if (id === pool) return { name: '抢单池', lead: { pool: true } }
  const unit = catalogue?.units.find((one) => one.id === id)
  if (unit) return { name: unit.name, lead: { unitId: unit.id } }
  const worker = seen.workers?.find((one) => one.id === id)
  return worker && { name: worker.name, lead: { personId: worker.id } }
}

const cameBackFromPool = ({ steps }: Seen) => steps.some(({ move }) => move === 'ungrabbed')

/** 求助 is for whoever is near, unless they have left it lying once. */
export const suitsPool = ({ order, steps, moves }: Seen) =>
  order.kind === 'help' && !order.awaitsRuling && !cameBackFromPool({ order, steps, moves })

/** Of unit-990100001U01 what can be chosen: its code. */
const codeOf = (holderId: string) => holderId.replace(/^(unit|person)-/, '')

export const ruledFor = (inHand: OrderInHand) => {
  const { precedent } = inHand.seen
  const id = precedent && codeOf(precedent.holder.id)
  return takerOf(inHand, id) && id
}

/** To whom it goes if nobody chooses; a ruling 裁定 nobody makes by habit. */
export function proposedId(inHand: OrderInHand) {
  const { seen } = inHand
  if (seen.order.awaitsRuling) return undefined
  return ruledFor(inHand) ?? (suitsPool(seen) ? pool : seen.suggestion?.unitId)
}
