import type { OrderCommand } from '../../shared/workOrder/commands'
import { holders } from '../../functions/keys'
import type { Callers } from '../support/app'
import type { Street } from '../../shared/street/street'
import { anOrder, orderOf } from '../workOrder/orders'

type Stage = Pick<Callers, 'as'> & { street: Street }

export type InPool = { id: string; version: number }

/** Zhou's request for help, looked at by shen and put into the pool of the first community by gu. */
export async function inPool({ as, street }: Stage, more: Partial<OrderCommand> = {}): Promise<InPool> {
  const asked = { kind: 'help' as const, description: '一个人住，米扛不上六楼', ...more }
  const { id } = orderOf(await as('zhou').post('/orders', anOrder(street, asked)))
  await as('shen').post(`/orders/${id}/file`, { version: 1 })
  const pooled = orderOf(
    await as('gu').post(`/orders/${id}/dispatch`, {
      version: 2,
      lead: { pool: true },
      note: '六楼没电梯，要有力气',
    }),
  )
  if (pooled.holder?.id !== holders.pool(pooled.gridId)) throw new Error(`in ${pooled.holder?.id}`)
  return { id, version: pooled.version }
}

export const grabber =
  ({ as }: Pick<Callers, 'as'>) =>
  (who: string, { id, version }: InPool, key?: string) =>
    as(who).post(`/orders/${id}/grab`, { version }, ...(key ? [key] : []))
