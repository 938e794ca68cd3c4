import { useQuery } from '@tanstack/react-query'
import { isEnded } from '../../../shared/workOrder/transitions'
import { call, type Api } from '../api'
import { alikeApi } from '../demand/alikeApi'
import { orTheList } from '../demand/orTheList'
import type { Seen } from './whatChanged'

/** Close by and still open: what this order may be the same matter as, the likeliest first. */
export function useSimilarOrders({ order }: Seen, source: Api = { call }) {
  const { latitude, longitude, isUnplaced } = order.place
  const { categoryCode } = order
  const query = useQuery({
    queryKey: ['similar', order.id, categoryCode, latitude, longitude],
    queryFn: () =>
      orTheList(
        () => alikeApi.alikeTo(order.id),
        () => source.call('nearbyOrders', { query: { latitude, longitude, categoryCode } }),
      ),
    enabled: !isUnplaced,
  })
  const similar = query.data?.orders.filter(({ id, status }) => id !== order.id && !isEnded(status))
  return { ...query, similar }
}
