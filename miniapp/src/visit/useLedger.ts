import { useInfiniteQuery } from '@tanstack/react-query'
import { call, type Api } from '../api'

/** The ledger of one grid and month, newest first, page by page. Not kept on the phone: it is about households. */
export const useLedger = (gridId: string, month: string, source: Api = { call }) =>
  useInfiniteQuery({
    queryKey: ['visits', gridId, month],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) =>
      source.call('visits', { query: { gridId, month, cursor, limit: undefined } }),
    getNextPageParam: ({ cursor }) => cursor,
  })
