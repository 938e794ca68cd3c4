import { useQuery } from '@tanstack/react-query'
import { call, type Api } from '../api'

export type Spot = { latitude: number; longitude: number; categoryCode?: string | undefined }

/** 身边的事: public orders around a point, nearest first. */
export const useNearbyOrders = (spot: Spot | undefined, source: Api = { call }) =>
  useQuery({
    queryKey: ['nearbyOrders', spot],
    enabled: spot !== undefined,
    staleTime: 60_000,
    queryFn: () => source.call('nearbyOrders', { query: spot ?? { latitude: 0, longitude: 0 } }),
  })
