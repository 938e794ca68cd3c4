import type { InfiniteData, QueryClient } from '@tanstack/react-query'
import { mergeQueues, type QueuesPage } from './mergeQueues'

const ids = (pages: QueuesPage[]) => mergeQueues(pages).orders.map(({ id }) => id)

/** The most urgent other order of the list this one was opened from. */
export function nextInQueues(client: QueryClient, orderId: string) {
  const lists = client.getQueriesData<InfiniteData<QueuesPage>>({ queryKey: ['queues'], type: 'active' })
  const from = lists.map(([, data]) => ids(data?.pages ?? [])).find((list) => list.includes(orderId))
  return from?.find((id) => id !== orderId)
}
