import { useEffect } from 'react'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { FoundBy } from '../../../shared/find/recognise'
import type { FoundCard } from '../../../shared/find/find'
import { isPassing } from '../Refused'
import { callRecords, type RecordsAnswer, type RecordsApi } from './recordsApi'

export type Looking = { text: string; as?: FoundBy; buildingId?: string }

/** As many as fill a screen: until then it looks on by itself. */
const enough = 10
/** Looks without an answer, after which it asks whether to go on. */
const mostLooks = 8

type Pages = RecordsAnswer<'find'>[]

const none: Pages = []

const once = (cards: FoundCard[]) => {
  const seen: Record<string, true> = {}
  return cards.filter(({ id }) => !seen[id] && (seen[id] = true))
}

/** Whether it looks on by itself: there are few yet, and it has not looked long. */
const isEarly = (pages: Pages, found: number) =>
  found < enough && pages.length > 0 && pages.length % mostLooks !== 0

/** Orders as they are found, newest first: looks back by itself until there are some, and then when it is asked. */
export function useFind(looking: Looking | undefined, source: RecordsApi = { callRecords }) {
  const query = useInfiniteQuery({
    queryKey: ['find', looking],
    queryFn: ({ pageParam }) =>
      source.callRecords('find', {
        body: { text: '', ...looking, ...(pageParam ? { cursor: pageParam } : {}) },
      }),
    initialPageParam: '',
    getNextPageParam: ({ cursor }) => cursor,
    enabled: looking !== undefined,
    gcTime: 0,
    // Without network it says so, and does not wait: nobody is to be told that there is no such order.
    networkMode: 'always',
    // Looked for when somebody looks: whoever looks for a telephone is on record each time.
    staleTime: Infinity,
    retry: (failures, error) => failures < 1 && isPassing(error),
  })
  const { data, hasNextPage, isFetching, isError, fetchNextPage } = query
  const pages: Pages = data?.pages ?? none
  const orders = once(pages.reduce<FoundCard[]>((all, page) => [...all, ...page.orders], []))
  const looksOn = hasNextPage && !isError && isEarly(pages, orders.length)

  useEffect(() => {
    if (looksOn && !isFetching) void fetchNextPage()
  }, [looksOn, isFetching, fetchNextPage])

  const last = pages[pages.length - 1]
  return { ...query, orders, read: pages[0], lookedTo: last?.lookedTo, isLooking: isFetching || looksOn }
}
