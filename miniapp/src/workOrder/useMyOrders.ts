import { useInfiniteQuery } from '@tanstack/react-query'
import { call, type Api } from '../api'
import { lastAnswer } from '../lastAnswer'

type Pages = { pageParams: (string | undefined)[] }

/** What this person reported, newest first, page by page; the first page is kept for a phone without network. */
export function useMyOrders(source: Api = { call }) {
  const first = lastAnswer('myOrders', { query: {} }, source)
  const query = useInfiniteQuery({
    queryKey: ['myOrders'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) =>
      cursor ? source.call('myOrders', { query: { cursor } }) : first.queryFn(),
    getNextPageParam: ({ cursor }) => cursor,
    initialData: () => {
      const page = first.initialData()
      return page && { pages: [page], pageParams: [undefined] as Pages['pageParams'] }
    },
    initialDataUpdatedAt: first.initialDataUpdatedAt,
  })
  return { ...query, orders: query.data?.pages.flatMap(({ orders }) => orders) }
}
