import { useQuery } from '@tanstack/react-query'
import { call, type Api } from '../api'
import { isGone } from '../Refused'

/** Everybody one can play in the demo street. Elsewhere the question is refused: null, known once and for all. */
export const useDemoPeople = (source: Api = { call }) =>
  useQuery({
    queryKey: ['demoPeople'],
    queryFn: () =>
      source.call('demoPeople', {}).catch((error: unknown) => {
        if (isGone(error)) return null
        throw error
      }),
    staleTime: Infinity,
  })
