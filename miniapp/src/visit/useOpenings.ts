import { useQuery } from '@tanstack/react-query'
import { call, type Api } from '../api'

/** Who opened which visit whole, of one month. */
export const useOpenings = (month: string, source: Api = { call }) =>
  useQuery({
    queryKey: ['openings', month],
    queryFn: () => source.call('openingsOfMonth', { query: { month } }),
  })
