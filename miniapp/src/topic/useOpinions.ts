import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { callTopic, type TopicApi } from './topicApi'

const atOnce = 20

/**
 * 意见 to go through, one after the other: those I have not answered, or all. They stay as they were fetched while one
 * goes through them; asked anew they would move from under the finger.
 */
export const useOpinions = (topicId: string, list: 'next' | 'all', source: TopicApi = { callTopic }) =>
  useInfiniteQuery({
    queryKey: ['opinions', topicId, list],
    staleTime: Infinity,
    gcTime: 0,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) =>
      source.callTopic('opinions', {
        params: { topicId },
        query: { list, limit: atOnce, ...(cursor && { cursor }) },
      }),
    getNextPageParam: ({ cursor }) => cursor,
  })

/** What I said, and what became of it. */
export const useMyOpinions = (topicId: string, source: TopicApi = { callTopic }) =>
  useQuery({
    queryKey: ['myOpinions', topicId],
    queryFn: () => source.callTopic('opinions', { params: { topicId }, query: { list: 'mine' } }),
  })

export const useGroups = (topicId: string, source: TopicApi = { callTopic }) =>
  useQuery({
    queryKey: ['groups', topicId],
    queryFn: () => source.callTopic('opinionGroups', { params: { topicId } }),
    select: ({ groups }) => groups,
  })

export const useQuestions = (topicId: string, isAsked: boolean, source: TopicApi = { callTopic }) =>
  useQuery({
    queryKey: ['questions', topicId],
    enabled: isAsked,
    queryFn: () => source.callTopic('questions', { params: { topicId } }),
  })
