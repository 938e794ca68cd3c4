import { useQuery } from '@tanstack/react-query'
import { callTopic, type TopicApi } from './topicApi'

/** 议事规程 of the street: as shipped, or as its admins have made them. */
export const useProcedures = (source: TopicApi = { callTopic }) =>
  useQuery({ queryKey: ['procedures'], queryFn: () => source.callTopic('procedures', {}) })
