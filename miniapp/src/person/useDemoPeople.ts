import { useQuery } from '@tanstack/react-query'
import { call, type Api } from '../api'
import { isPassing } from '../Refused'

/** Everybody one can play in the demo street; elsewhere there is nobody, and the question is refused. */
export const useDemoPeople = (source: Api = { call }) =>
  useQuery({
    queryKey: ['demoPeople'],
    queryFn: () => source.call('demoPeople', {}),
    staleTime: Infinity,
    // A street that is no demo says so once and for all.
    retry: (failures, error) => failures < 1 && isPassing(error),
  })
