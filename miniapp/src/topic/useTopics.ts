import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { callTopic, lastTopicAnswer, type TopicApi } from './topicApi'

/** The topics of a community and of the whole street: those that go on, or those that have ended. */
export function useTopics(desk: string | undefined, isPast: boolean, source: TopicApi = { callTopic }) {
  const asked = { desk: desk ?? '', ...(isPast && { past: 'yes' }) }
  const first = lastTopicAnswer('topics', { query: asked }, source)
  return useInfiniteQuery({
    queryKey: ['topics', asked],
    enabled: desk !== undefined,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) =>
      cursor ? source.callTopic('topics', { query: { ...asked, cursor } }) : first.queryFn(),
    getNextPageParam: ({ cursor }) => cursor,
    initialData: () => {
      const page = first.initialData()
      return page && { pages: [page], pageParams: [undefined] as (string | undefined)[] }
    },
    initialDataUpdatedAt: first.initialDataUpdatedAt,
    select: ({ pages }) => pages.flatMap(({ topics }) => topics),
  })
}

/** What I raised, supported, voted on or lead. */
export const useMyTopics = (isAsked: boolean, source: TopicApi = { callTopic }) =>
  useQuery({
    queryKey: ['myTopics'],
    enabled: isAsked,
    ...lastTopicAnswer('myTopics', {}, source),
    select: ({ topics }) => topics,
  })
