import { useQuery } from '@tanstack/react-query'
import { call, type Api } from '../api'

/** The orders with this number that one may see: several when five digits came twice on a day. */
export const useFindOrders = (number: string | undefined, source: Api = { call }) =>
  useQuery({
    queryKey: ['findOrders', number],
    queryFn: () => source.call('findOrders', { query: { number: number ?? '' } }),
    enabled: number !== undefined,
    staleTime: 0,
  })
