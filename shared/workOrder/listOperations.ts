import * as z from 'zod/mini'
import { CategoryCode } from '../category/category'
import type { Operation } from '../operation'
import { Latitude, Longitude, numberInQuery } from '../place/place'
import { words } from '../text'
import { Card, PublicCard } from './order'
import { cards, page } from './pages'

/** Lists beside one's own and one's turn: what is near, what one joined, what a number says. */
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
} as const satisfies Record<string, Operation>
