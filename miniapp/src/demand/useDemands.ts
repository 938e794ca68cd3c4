import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { Demand } from '../../../shared/demand/demand'
import { needFirst } from '../../../shared/demand/needFirst'
import { demandApi, type DemandApi } from './demandApi'

/** The common demands of one's area, those first that need a decision most. */
export const useDemands = (source: DemandApi = demandApi) =>
  useInfiniteQuery({
    queryKey: ['demands'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => source.demands(pageParam),
    getNextPageParam: ({ cursor }) => cursor,
    // Each page has its own order: what has been read stands in one.
    select: ({ pages }) => needFirst(pages.flatMap(({ demands }) => demands)),
  })

export const useDemand = (id: string, source: DemandApi = demandApi) =>
  useQuery({
    queryKey: ['demand', id],
    enabled: id !== '',
    queryFn: () => source.demand(id),
    select: ({ demand }) => demand,
  })

/** The newest orders of a group, and on asking those before them. */
export function useOrdersShown({ id, cursor, examples }: Demand, source: DemandApi = demandApi) {
  const {
    data: older,
    hasNextPage,
    ...query
  } = useInfiniteQuery({
    queryKey: ['demand', id, 'orders', cursor],
    enabled: false,
    initialPageParam: cursor,
    queryFn: ({ pageParam = '' }) => source.orders(id, pageParam),
    getNextPageParam: (last) => last.cursor,
    select: ({ pages }) => pages.flatMap(({ orders }) => orders),
  })
  return {
    orders: older ? [...examples, ...older] : examples,
    isMore: older ? hasNextPage : cursor !== undefined,
    isFetching: query.isFetching,
    isError: query.isError,
    showMore: () => void query.fetchNextPage(),
  }
}
