import { useInfiniteQuery } from '@tanstack/react-query'
import { call, type Api } from '../api'

/** 我也遇到: other people's reports that this person joined. */
export function useJoinedOrders(source: Api = { call }) {
  const query = useInfiniteQuery({
    queryKey: ['joinedOrders'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) => source.call('joinedOrders', { query: cursor ? { cursor } : {} }),
    getNextPageParam: ({ cursor }) => cursor,
  })
  return { ...query, orders: query.data?.pages.flatMap(({ orders }) => orders) }
}
