import { useEffect } from 'react'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { Behind } from './behind'
import type { Looked } from './looked'
import { askedFor } from './looked'
import { callNumbers, lastNumbers, type NumbersApi } from './numbersApi'

/** What is open now is read whole, in as few steps as there may be. */
const mostOnPage = 50

function askedBehind(looked: Looked, { named: _, ...behind }: Behind) {
  const { params, query } = askedFor(looked)
  return { params, query: { ...query, ...behind, ...(behind.live && { limit: mostOnPage }) } }
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

/** Who asks for the longest has to see all of them: so many pages are looked through for it. */
const mostPages = 5

/** The orders behind a number, as many pages of them as there are up to five, each fetched when the one before is there. */
export function useWholeBehind(looked: Looked, behind: Behind) {
  const list = useBehind(looked, behind)
  useReadOn(list, true)
  return list.data?.pages.flatMap(({ orders }) => orders) ?? []
}

/** Reads on by itself where that is wanted, and says whether more is on its way. */
export function useReadOn(list: ReturnType<typeof useBehind>, isWanted: boolean) {
  const { data, hasNextPage, isFetching, isPaused, error, fetchNextPage } = list
  const read = data?.pages.length ?? 0
  const isOnWay = isWanted && hasNextPage && !error && !isPaused && read < mostPages
  const isMore = isOnWay && !isFetching
  // An answer may come before it is seen that one was waited for: each page asks for the next.
  useEffect(() => {
    if (isMore) void fetchNextPage()
  }, [isMore, read, fetchNextPage])
  return isOnWay
}
