import { useQuery } from '@tanstack/react-query'
import { callTopic, lastTopicAnswer, type TopicApi } from './topicApi'

/** 议题, and what I may do now. */
export const useTopic = (topicId: string, source: TopicApi = { callTopic }) =>
  useQuery({
    queryKey: ['topic', topicId],
    enabled: topicId !== '',
    ...lastTopicAnswer('getTopic', { params: { topicId } }, source),
    select: ({ topic }) => topic,
  })
