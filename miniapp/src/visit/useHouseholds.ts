import { useQuery } from '@tanstack/react-query'
import { call, type Api } from '../api'

/** The doors of a building 户名册. Not kept on the phone; without network one writes the door by hand. */
export const useHouseholds = (buildingId: string, source: Api = { call }) =>
  useQuery({
    queryKey: ['households', buildingId],
    queryFn: () => source.call('buildingHouseholds', { params: { buildingId } }),
    staleTime: 600_000,
  })
