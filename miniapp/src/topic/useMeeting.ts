import { useQuery } from '@tanstack/react-query'
import { callTopic, type TopicApi } from './topicApi'

export const useMeetings = (topicId: string, source: TopicApi = { callTopic }) =>
  useQuery({
    queryKey: ['meetings', topicId],
    queryFn: () => source.callTopic('meetings', { params: { topicId } }),
    select: ({ meetings }) => meetings,
  })
