import { useQuery } from '@tanstack/react-query'
import { call, type Api } from '../api'
import { lastAnswer } from '../lastAnswer'

/** Name, telephone, household and roles of whoever holds the phone. */
export const useMe = (source: Api = { call }) =>
  useQuery({ queryKey: ['me'], ...lastAnswer('me', {}, source), staleTime: 300_000 })
