import * as z from 'zod/mini'
import { CategoryCode } from '../category/category'
import type { Operation } from '../operation'
import { Latitude, Longitude, numberInQuery } from '../place/place'
import { words } from '../text'
import { Card, PublicCard } from './order'
import { cards, page } from './pages'

export const QueueId = z
  .string()
  .check(z.regex(/^(grid|desk|unit|person|pool|check|late|ask|call|assist|again|back)-[0-9A-Za-z]{2,32}$/))

/** What lies in a queue: somebody's turn; and for a look: ran out, asked, came back, called 应哨, to assist 协办, to call back 回访. */
export const queueKinds = [
  ...(['grid', 'desk', 'unit', 'person', 'pool', 'check'] as const),
  ...(['late', 'ask', 'call', 'assist', 'again', 'back'] as const),
] as const

/** Lists beside one's own: what is one's turn, what is near, what one joined, what a number says. */
export const listOperations = {
  joinedOrders: {
    method: 'GET',
    path: '/me/joined',
    by: 'signedIn',
    about: '我也遇到的事，新的在前',
    query: z.strictObject(page),
    answer: cards(PublicCard),
    status: 200,
  },
  nearbyOrders: {
    method: 'GET',
    path: '/orders/nearby',
    by: 'signedIn',
    about: '身边的事：公开的工单，近的在前',
    query: z.strictObject({
      latitude: z.pipe(numberInQuery, Latitude),
      longitude: z.pipe(numberInQuery, Longitude),
      categoryCode: z.optional(CategoryCode),
    }),
    answer: cards(PublicCard),
    status: 200,
  },
  findOrders: {
    method: 'GET',
    path: '/orders',
    by: ['gridWorker', 'dispatcher', 'handler', 'supervisor', 'admin'],
    about: '按单号找工单，如 1117-03864-2',
    query: z.strictObject({ number: words(20) }),
    answer: cards(Card),
    status: 200,
  },
  myQueues: {
    method: 'GET',
    path: '/me/queues',
    by: 'signedIn',
    about: '轮到我办的队列',
    answer: z.object({
      queues: z.array(
        z.object({
          id: QueueId,
          title: z.string(),
          kind: z.enum(queueKinds),
        }),
      ),
    }),
    status: 200,
  },
  queue: {
    method: 'GET',
    path: '/queues/{queueId}',
    by: 'signedIn',
    about: '一个队列，最急的在前',
    params: z.strictObject({ queueId: QueueId }),
    query: z.strictObject(page),
    answer: cards(Card),
    status: 200,
  },
} as const satisfies Record<string, Operation>
