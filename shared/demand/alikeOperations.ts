import * as z from 'zod/mini'
import { CategoryCode } from '../category/category'
import type { Operation } from '../operation'
import { Latitude, Longitude } from '../place/place'
import { OrderCommand } from '../workOrder/commands'
import { OrderId } from '../workOrder/id'
import { PublicCard } from '../workOrder/order'

/** An order in work that may be the same matter, and what speaks for it. */
export const AlikeCard = z.extend(PublicCard, { reasons: z.array(z.string()) })
export type AlikeCard = z.output<typeof AlikeCard>

const answer = z.object({ orders: z.array(AlikeCard) })

/** Is it the same matter 同一件事, asked before reporting and before merging; the likeliest first. */
export const alikeOperations = {
  // Posted, so that no word of anybody stands in an address.
  alikeOrders: {
    method: 'POST',
    path: '/orders/alike',
    by: 'signedIn',
    about: '交之前比一比：附近在办的公开单子里，哪些像是同一件事，为什么',
    body: z.strictObject({
      words: OrderCommand.shape.description,
      categoryCode: CategoryCode,
      latitude: Latitude,
      longitude: Longitude,
    }),
    answer,
    status: 200,
  },
  alikeTo: {
    method: 'GET',
    path: '/orders/{orderId}/alike',
    by: ['gridWorker', 'dispatcher'],
    about: '并单之前比一比：附近在办的单子里，哪些像是这一件，为什么',
    params: z.strictObject({ orderId: OrderId }),
    answer,
    status: 200,
  },
} as const satisfies Record<string, Operation>
