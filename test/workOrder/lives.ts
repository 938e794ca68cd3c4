import type { OrderCommand } from '../../shared/workOrder/commands'
import type { Status } from '../../shared/workOrder/transitions'
import type { Street } from '../../shared/street/street'
import { keyAt, type Callers } from '../support/app'
import { anOrder, orderOf } from './orders'

export type Life = { id: string; version: number; otherId: string }

type Stage = { as: Callers['as']; street: Street; clock: { now: number } }

/** The moves that lead to each status: who, which, with what. */
const ways = (unitId: string, otherId: string) => {
  const file = ['shen', 'file', {}] as const
  const dispatch = ['gu', 'dispatch', { lead: { unitId } }] as const
  const accept = ['luo', 'accept', {}] as const
  const finish = ['luo', 'finish', { note: '换了灯头' }] as const
  const close = ['qin', 'close', { verdict: 'solved' }] as const
  return {
    ordered: [],
    filed: [file],
    dispatched: [file, dispatch],
    accepted: [file, dispatch, accept],
    finished: [file, dispatch, accept, finish],
    closed: [file, dispatch, accept, finish, close],
    declined: [['shen', 'decline', { reason: '请找供电公司' }]],
    withdrawn: [['zhou', 'withdraw', { reason: '自己好了' }]],
    merged: [['shen', 'merge', { intoOrderId: otherId }]],
  } satisfies Record<Status, (readonly [string, string, object])[]>
}

/** Zhou's order in this status, brought there by moves; and an open one of hers in the same grid from before it. */
export async function inStatus(
  { as, street, clock }: Stage,
  status: Status,
  more: Partial<OrderCommand> = {},
): Promise<Life> {
  const other = orderOf(await as('zhou').post('/orders', anOrder(street), keyAt(clock.now - 1000)))
  const { id } = orderOf(await as('zhou').post('/orders', anOrder(street, more)))
  let version = 1
  for (const [who, move, input] of ways(`${street.id}U01`, other.id)[status]) {
    version = orderOf(await as(who).post(`/orders/${id}/${move}`, { version, ...input })).version
  }
  return { id, version, otherId: other.id }
}
