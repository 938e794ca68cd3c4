import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { planIdOf } from '../../../shared/plan/month'
import { callActing, lastActingAnswer, type ActingApi } from '../campaign/actingApi'
import { useCatalogue } from '../street/useCatalogue'

/** A month's plan, and what I may do now. */
export const usePlan = (planId: string, source: ActingApi = { callActing }) =>
  useQuery({
    queryKey: ['plan', planId],
    enabled: planId !== '',
    ...lastActingAnswer('getPlan', { params: { planId } }, source),
    select: ({ plan }) => plan,
  })

/** Which plan that is in this street; nothing until the street is known. */
export function usePlanId(month: string) {
  const { data } = useCatalogue()
  return data ? planIdOf(data.street.id, month) : ''
}

/** The month before and this one, counted anew each time. */
export const usePlanFigures = (planId: string, source: ActingApi = { callActing }) =>
  useQuery({
    queryKey: ['plan', planId, 'figures'],
    queryFn: () => source.callActing('planFigures', { params: { planId } }),
    select: ({ figures }) => new Map(figures.map((one) => [one.entryId, one])),
  })

/** The months, the newest first. */
export function usePlans(source: ActingApi = { callActing }) {
  const first = lastActingAnswer('plans', { query: {} }, source)
  return useInfiniteQuery({
    queryKey: ['plans'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) =>
      cursor ? source.callActing('plans', { query: { cursor } }) : first.queryFn(),
    getNextPageParam: ({ cursor }) => cursor,
    initialData: () => {
      const page = first.initialData()
      return page && { pages: [page], pageParams: [undefined] as (string | undefined)[] }
    },
    initialDataUpdatedAt: first.initialDataUpdatedAt,
    select: ({ pages }) => pages.flatMap(({ plans }) => plans),
  })
}
