import { useQuery } from '@tanstack/react-query'
import { call, type Api } from '../api'

/** 核实码: asked for when it is looked at, and kept nowhere. */
export const useHomeCode = (source: Api = { call }) =>
  useQuery({
    queryKey: ['homeCode'],
    queryFn: () => source.call('showHouseholdCode', { body: {} }),
    staleTime: 0,
    gcTime: 0,
    retry: false,
  })
