import type * as z from 'zod/mini'
import { alikeOperations } from '../../../shared/demand/alikeOperations'
import { ask } from '../api'

type Operations = typeof alikeOperations
type Answer = z.output<Operations['alikeOrders']['answer']>

/** What is asked about whether it is the same matter 同一件事. */
export const alikeApi = {
  // The answers have been shaped by the same contract on the other side.
  alikeOrders: async (body: z.output<Operations['alikeOrders']['body']>) =>
    (await ask(alikeOperations.alikeOrders, { body })) as Answer,
  alikeTo: async (orderId: string) => (await ask(alikeOperations.alikeTo, { params: { orderId } })) as Answer,
}
