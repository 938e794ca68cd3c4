import { useInfiniteQuery } from '@tanstack/react-query'
import { call, type Api } from '../api'
import { cursorsAfter, mergeQueues, type QueuesPage } from './mergeQueues'

type Cursors = Record<string, string | undefined>

async function fetchQueues(cursors: Cursors, { call }: Api): Promise<QueuesPage> {
  const parts = Object.entries(cursors).map(async ([queueId, cursor]) => {
    const query = cursor ? { cursor } : {}
    return [queueId, await call('queue', { params: { queueId }, query })] as const
  })
  return Object.fromEntries(await Promise.all(parts))
}

/** Queues read as one, most urgent first, page by page. */
export function useQueues(queueIds: string[], source: Api = { call }) {
  const query = useInfiniteQuery({
    queryKey: ['queues', ...queueIds],
    enabled: queueIds.length > 0,
    initialPageParam: Object.fromEntries(queueIds.map((id) => [id, undefined])) as Cursors,
    queryFn: ({ pageParam }) => fetchQueues(pageParam, source),
    getNextPageParam: (page) => {
      const cursors: Cursors = cursorsAfter(page)
      return Object.keys(cursors).length > 0 ? cursors : undefined
    },
  })
  return { ...query, merged: query.data && mergeQueues(query.data.pages) }
}
