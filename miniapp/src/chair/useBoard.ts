import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { callTopic, type TopicApi } from '../topic/topicApi'

/** Topics of a community, or those that reach over the whole street; the ended ones newest first. */
export const useBoard = (desk: string, isPast: boolean, source: TopicApi = { callTopic }) =>
  useInfiniteQuery({
    queryKey: ['topics', desk, isPast],
    queryFn: ({ pageParam }) =>
      source.callTopic('topics', {
        query: { desk, past: isPast ? 'yes' : undefined, cursor: pageParam },
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ cursor }) => cursor,
    enabled: desk !== '',
  })

/** What waits to be looked at before neighbours see it, longest waiting first. */
export const useToLookAt = (place: string, source: TopicApi = { callTopic }) =>
  useQuery({
    queryKey: ['toLookAt', place],
    queryFn: () => source.callTopic('opinionsToLookAt', { query: { place } }),
    enabled: place !== '',
  })
