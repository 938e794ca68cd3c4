import type * as z from 'zod/mini'
import { demandOperations } from '../../../shared/demand/operations'
import { ask } from '../api'

type Answer<N extends keyof typeof demandOperations> = z.output<(typeof demandOperations)[N]['answer']>

/** What is asked about common demands 共性诉求. */
export const demandApi = {
  // The answers have been shaped by the same contract on the other side.
  demands: async (cursor?: string) =>
    (await ask(demandOperations.demands, { query: { cursor } })) as Answer<'demands'>,
  demand: async (demandId: string) =>
    (await ask(demandOperations.getDemand, { params: { demandId } })) as Answer<'getDemand'>,
  orders: async (demandId: string, cursor: string) =>
    (await ask(demandOperations.demandOrders, {
      params: { demandId },
      query: { cursor },
    })) as Answer<'demandOrders'>,
  before: async (orderId: string) =>
    (await ask(demandOperations.orderBefore, { params: { orderId } })) as Answer<'orderBefore'>,
}

export type DemandApi = typeof demandApi
