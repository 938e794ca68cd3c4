import { useQuery } from '@tanstack/react-query'
import { callTopic, type TopicApi } from '../topic/topicApi'

/** 两委、党员、居民代表 of a community; kept on no phone, for there are names in it. */
export const useBodies = (communityId: string, source: TopicApi = { callTopic }) =>
  useQuery({
    queryKey: ['bodies', communityId],
    queryFn: () => source.callTopic('bodiesOfCommunity', { query: { communityId } }),
    select: ({ bodies }) => bodies,
    enabled: communityId.length === 12,
  })
