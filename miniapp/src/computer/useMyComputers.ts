import { useQuery } from '@tanstack/react-query'
import { callComputers, type ComputersApi } from './computersApi'

export const myComputersKey = ['myComputers']
/** A computer that was just let in comes for its session within a few seconds. */
const soonMs = 3000

export const useMyComputers = (isOneComing: boolean, source: ComputersApi = { callComputers }) =>
  useQuery({
    queryKey: myComputersKey,
    queryFn: () => source.callComputers('myComputers', {}),
    refetchInterval: isOneComing ? soonMs : false,
  })
