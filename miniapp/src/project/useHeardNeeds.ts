import { useQuery } from '@tanstack/react-query'
import { heardOperation, type HeardNeed } from '../../../shared/project/heardOperation'
import { ask } from '../api'

const heardApi = {
  needsHeard: async (orderIds: string[]) =>
    // The answer has been shaped by the same contract on the other side.
    (await ask(heardOperation.needsHeard, { query: { orderIds: orderIds.join() } })) as {
      needs: HeardNeed[]
    },
}

/** Which of these orders have been listed as needs 已列为需求. */
export const useHeardNeeds = (orderIds: string[], source = heardApi) =>
  useQuery({
    queryKey: ['heardNeeds', ...orderIds],
    enabled: orderIds.length > 0,
    queryFn: () => source.needsHeard(orderIds),
    select: ({ needs }) => needs,
  })
