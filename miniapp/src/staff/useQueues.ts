import { useInfiniteQuery } from '@tanstack/react-query'
import { call, type Api } from '../api'
import { lastAnswer } from '../lastAnswer'
import { cursorsAfter, mergeQueues, type QueuesPage } from './mergeQueues'

const everyMinute = 60_000

/** Where to read on in each queue; from its head where there is no cursor yet. */
type Cursors = Record<string, string | undefined>

const headOf = (queueId: string, source: Api) =>
  lastAnswer('queue', { params: { queueId }, query: {} }, source)

async function fetchQueues(cursors: Cursors, source: Api): Promise<QueuesPage> {
  const parts = Object.entries(cursors).map(async ([queueId, cursor]) => {
    const answer = cursor
      ? await source.call('queue', { params: { queueId }, query: { cursor } })
      : await headOf(queueId, source).queryFn()
    return [queueId, answer] as const
  })
  return Object.fromEntries(await Promise.all(parts))
}

/** What the phone kept of the heads of these queues, if it kept them all. */
function lastPages(queueIds: string[], source: Api) {
  const page: QueuesPage = {}
  for (const queueId of queueIds) {
    const head = headOf(queueId, source).initialData()
    if (!head) return undefined
    page[queueId] = head
  }
  return { pages: [page], pageParams: [startOf(queueIds)] }
}

const startOf = (queueIds: string[]): Cursors => Object.fromEntries(queueIds.map((id) => [id, undefined]))

const oldest = (times: (number | undefined)[]) => Math.min(...times.map((time) => time ?? 0))

/** Queues read as one, most urgent first, page by page. */
export function useQueues(queueIds: string[], source: Api = { call }) {
  const query = useInfiniteQuery({
    queryKey: ['queues', ...queueIds],
    enabled: queueIds.length > 0,
    refetchInterval: everyMinute,
    initialPageParam: startOf(queueIds),
    queryFn: ({ pageParam }) => fetchQueues(pageParam, source),
    getNextPageParam: (page): Cursors | undefined => {
      const cursors = cursorsAfter(page)
      return Object.keys(cursors).length > 0 ? cursors : undefined
    },
    initialData: () => (queueIds.length > 0 ? lastPages(queueIds, source) : undefined),
    initialDataUpdatedAt: () => oldest(queueIds.map((id) => headOf(id, source).initialDataUpdatedAt())),
  })
  return { ...query, merged: query.data && mergeQueues(query.data.pages) }
}
