import { useQuery } from '@tanstack/react-query'
import { call, type Api } from '../api'
import { lastAnswer } from '../lastAnswer'

/** Which queues are this person's turn. */
export const useMyQueues = (source: Api = { call }) =>
  useQuery({ queryKey: ['myQueues'], ...lastAnswer('myQueues', {}, source), staleTime: 300_000 })
