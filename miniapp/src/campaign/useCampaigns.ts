import { useInfiniteQuery } from '@tanstack/react-query'
import { callActing, lastActingAnswer, type ActingApi } from './actingApi'

/** The street's campaigns: those that go on, or those that have ended; newest first. */
export function useCampaigns(isPast: boolean, source: ActingApi = { callActing }) {
  const asked = isPast ? { past: 'yes' } : {}
  const first = lastActingAnswer('campaigns', { query: asked }, source)
  return useInfiniteQuery({
    queryKey: ['campaigns', isPast],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) =>
      cursor ? source.callActing('campaigns', { query: { ...asked, cursor } }) : first.queryFn(),
    getNextPageParam: ({ cursor }) => cursor,
    initialData: () => {
      const page = first.initialData()
      return page && { pages: [page], pageParams: [undefined] as (string | undefined)[] }
    },
    initialDataUpdatedAt: first.initialDataUpdatedAt,
    select: ({ pages }) => pages.flatMap(({ campaigns }) => campaigns),
  })
}
