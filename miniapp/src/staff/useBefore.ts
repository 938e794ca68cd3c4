import { useQuery } from '@tanstack/react-query'
import { demandApi, type DemandApi } from '../demand/demandApi'

/** 反复: what was done at this place before; asked only of an order that is noted so. */
export const useBefore = (orderId: string, isAgain: boolean, source: DemandApi = demandApi) =>
  useQuery({
    queryKey: ['before', orderId],
    queryFn: () => source.before(orderId),
    select: ({ before }) => before,
    enabled: isAgain,
  })
