import { useInfiniteQuery } from '@tanstack/react-query'
import type { Behind } from './behind'
import type { Looked } from './looked'
import { askedFor } from './looked'
import { callNumbers, lastNumbers, type NumbersApi } from './numbersApi'

function askedBehind(looked: Looked, { named: _, ...behind }: Behind) {
  const { params, query } = askedFor(looked)
  return { params, query: { ...query, ...behind } }
}

/** The orders behind a number, page by page, newest month first. */
export function useBehind(looked: Looked, behind: Behind, source: NumbersApi = { callNumbers }) {
  const asked = askedBehind(looked, behind)
  const first = lastNumbers('numberOrders', asked, source)
  return useInfiniteQuery({
    queryKey: ['numberOrders', asked],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) =>
      cursor
        ? source.callNumbers('numberOrders', { ...asked, query: { ...asked.query, cursor } })
        : first.queryFn(),
    getNextPageParam: ({ cursor }) => cursor,
    initialData: () => {
      const page = first.initialData()
      return page && { pages: [page], pageParams: [undefined] as (string | undefined)[] }
    },
    initialDataUpdatedAt: first.initialDataUpdatedAt,
  })
}
