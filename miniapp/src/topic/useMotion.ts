import { useQuery } from '@tanstack/react-query'
import { callTopic, lastTopicAnswer, type TopicApi } from './topicApi'

/** 动议, with the ballots that are mine to cast. */
export const useMotion = (motionId: string, source: TopicApi = { callTopic }) =>
  useQuery({
    queryKey: ['motion', motionId],
    enabled: motionId !== '',
    ...lastTopicAnswer('getMotion', { params: { motionId } }, source),
    select: ({ motion }) => motion,
  })

/** 动议 of a topic, the one proposed first before the others. */
export const useMotionsOf = (topicId: string, isAsked = true, source: TopicApi = { callTopic }) =>
  useQuery({
    queryKey: ['motions', topicId],
    enabled: isAsked,
    queryFn: () => source.callTopic('motionsOfTopic', { params: { topicId } }),
    select: ({ motions }) => motions,
  })

/** 够不够数: not kept on the phone, an old number helps nobody. */
export const useTurnout = (motionId: string, isAsked: boolean, source: TopicApi = { callTopic }) =>
  useQuery({
    queryKey: ['turnout', motionId],
    enabled: isAsked,
    queryFn: () => source.callTopic('turnout', { params: { motionId } }),
    select: ({ turnout }) => turnout,
  })

export const useResolution = (motionId: string, isAsked: boolean, source: TopicApi = { callTopic }) =>
  useQuery({
    queryKey: ['resolution', motionId],
    enabled: isAsked,
    ...lastTopicAnswer('resolution', { params: { motionId } }, source),
    select: ({ resolution }) => resolution,
  })

/** 等我投的票. */
export const useMyVotes = (source: TopicApi = { callTopic }) =>
  useQuery({
    queryKey: ['myVotes'],
    queryFn: () => source.callTopic('myVotes', {}),
    select: ({ votes }) => votes,
  })
