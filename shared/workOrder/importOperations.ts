import * as z from 'zod/mini'
import type { Operation } from '../operation'
import { ImportCommand } from './import'
import { Order } from './order'

/** Moving house from an older system: asked once in a street's life. */
export const importOperations = {
  importOrder: {
    method: 'POST',
    path: '/imports/orders',
    by: ['admin'],
    about: '从旧系统搬来一件事；没有地点的放在街道待定网格',
    body: ImportCommand,
    answer: z.object({ order: Order, wasThere: z.boolean() }),
    status: 201,
  },
} as const satisfies Record<string, Operation>
