import { useQuery } from '@tanstack/react-query'
import { call, type Api } from '../api'

/** Which queues are this person's turn. */
export const useMyQueues = (source: Api = { call }) =>
  useQuery({ queryKey: ['myQueues'], queryFn: () => source.call('myQueues', {}), staleTime: 300_000 })
