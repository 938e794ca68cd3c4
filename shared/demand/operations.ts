import * as z from 'zod/mini'
import type { Operation } from '../operation'
import { OrderId } from '../workOrder/id'
import { Before, Demand, DemandCard, DemandId, DemandOrder } from './demand'

/** 共性诉求, for those who can do something about it as a whole. */
export const demandOperations = {
  demands: {
    method: 'GET',
    path: '/demands',
    by: ['dispatcher', 'supervisor'],
    about:
      '共性诉求：说同一件事的单子，只数自己辖区的；销了又来得多的在前，再看这个月和上个月报得多的，再看总数',
    query: z.strictObject({ cursor: z.optional(z.string().check(z.maxLength(120))) }),
    answer: z.object({ demands: z.array(DemandCard), cursor: z.optional(z.string()) }),
    status: 200,
  },
  getDemand: {
    method: 'GET',
    path: '/demands/{demandId}',
    by: ['dispatcher', 'supervisor'],
    about: '一件共性诉求：例子、为什么归在一起、走势',
    params: z.strictObject({ demandId: DemandId }),
    answer: z.object({ demand: Demand }),
    status: 200,
  },
  demandOrders: {
    method: 'GET',
    path: '/demands/{demandId}/orders',
    by: ['dispatcher', 'supervisor'],
    about: '一件共性诉求里再往前的单子，新的在前',
    params: z.strictObject({ demandId: DemandId }),
    query: z.strictObject({ cursor: z.optional(z.string().check(z.maxLength(120))) }),
    answer: z.object({ orders: z.array(DemandOrder), cursor: z.optional(z.string()) }),
    status: 200,
  },
  orderBefore: {
    method: 'GET',
    path: '/orders/{orderId}/before',
    by: 'signedIn',
    about: '反复：同一处前两次是哪两单、哪天销的、销单时怎么说的，归在哪件共性诉求里；办这单的人能看',
    params: z.strictObject({ orderId: OrderId }),
    answer: z.object({ before: Before }),
    status: 200,
  },
} as const satisfies Record<string, Operation>
