import { useQuery } from '@tanstack/react-query'
import { call, type Api } from '../api'

/** One visit opened. Each asking leaves a line, so it is asked once a sitting; nothing of it stays on the phone. */
export const useVisit = (visitId: string, source: Api = { call }) =>
  useQuery({
    queryKey: ['visit', visitId],
    queryFn: () => source.call('openVisit', { params: { visitId } }),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
