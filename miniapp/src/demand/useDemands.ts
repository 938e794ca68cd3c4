import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { demandApi, type DemandApi } from './demandApi'

/** The common demands of one's area, those of most orders first. */
export const useDemands = (source: DemandApi = demandApi) =>
  useInfiniteQuery({
    queryKey: ['demands'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => source.demands(pageParam),
    getNextPageParam: ({ cursor }) => cursor,
    select: ({ pages }) => pages.flatMap(({ demands }) => demands),
  })

export const useDemand = (id: string, source: DemandApi = demandApi) =>
  useQuery({
    queryKey: ['demand', id],
    queryFn: () => source.demand(id),
    select: ({ demand }) => demand,
  })
