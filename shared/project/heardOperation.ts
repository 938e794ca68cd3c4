import * as z from 'zod/mini'
import type { Operation } from '../operation'
import { OrderId } from '../workOrder/id'
import { needStatuses } from './transitions'

/** As many as one visit hears, each with its comma. */
const longest = 9 * 50

const orderIds = z.string().check(
  z.maxLength(longest),
  z.refine((ids) => ids.split(',').every((id) => OrderId.safeParse(id).success), 'orders'),
)

/** An order, the need it has become, and how far that is. */
const HeardNeed = z.object({ orderId: z.string(), needId: z.string(), status: z.enum(needStatuses) })
export type HeardNeed = z.output<typeof HeardNeed>

/** 已列为需求: which orders have become needs. */
export const heardOperation = {
  needsHeard: {
    method: 'GET',
    path: '/heard-needs',
    by: ['dispatcher', 'supervisor', 'gridWorker'],
    about: '这几张单里哪些已经列为需求，单号之间用逗号隔开',
    query: z.strictObject({ orderIds }),
    answer: z.object({ needs: z.array(HeardNeed) }),
    status: 200,
  },
} as const satisfies Record<string, Operation>
