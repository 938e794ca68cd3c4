import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { callActing, lastActingAnswer, type ActingApi } from '../campaign/actingApi'

export type NeedList = 'open' | 'running' | 'past'
const api: ActingApi = { callActing }

/** 需求 and 项目, newest first. */
export const useNeeds = (list: NeedList, source = api) =>
  useInfiniteQuery({
    queryKey: ['needs', list],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) => source.callActing('needs', { query: { list, cursor } }),
    getNextPageParam: ({ cursor }) => cursor,
    select: ({ pages }) => pages.flatMap(({ needs }) => needs),
  })

/** 资源, newest first. */
export const useResources = (isWithdrawn: boolean, source = api) =>
  useInfiniteQuery({
    queryKey: ['resources', isWithdrawn],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) =>
      source.callActing('resources', { query: { withdrawn: isWithdrawn ? 'yes' : undefined, cursor } }),
    getNextPageParam: ({ cursor }) => cursor,
    select: ({ pages }) => pages.flatMap(({ resources }) => resources),
  })

/** One need, or the project it has become. */
export const useNeed = (needId: string, source = api) =>
  useQuery({
    queryKey: ['need', needId],
    enabled: needId !== '',
    ...lastActingAnswer('getNeed', { params: { needId } }, source),
    select: ({ need }) => need,
  })

/** 对得上的资源. */
export const useMatches = (needId: string, source = api) =>
  useQuery({
    queryKey: ['need', needId, 'matches'],
    queryFn: () => source.callActing('matches', { params: { needId } }),
    select: ({ matches }) => matches,
  })
