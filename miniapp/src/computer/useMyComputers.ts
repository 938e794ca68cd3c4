import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { callComputers, type ComputersApi } from './computersApi'

const queryKey = ['myComputers']
/** A computer that was just let in comes for its session within a few seconds. */
const soonMs = 3000

export function useMyComputers(isOneComing: boolean, source: ComputersApi = { callComputers }) {
  const client = useQueryClient()
  const { data, error, refetch } = useQuery({
    queryKey,
    queryFn: () => source.callComputers('myComputers', {}),
    refetchInterval: isOneComing ? soonMs : false,
  })
  const ending = useMutation({
    mutationFn: (id: string) => source.callComputers('endComputer', { body: { id } }),
    onSuccess: (left) => client.setQueryData(queryKey, left),
  })
  return {
    computers: data?.computers,
    error: data ? ending.error : error,
    refetch,
    ending: ending.isPending ? ending.variables : undefined,
    end: ending.mutate,
  }
}
