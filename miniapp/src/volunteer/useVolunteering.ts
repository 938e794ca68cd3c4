import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Answer } from '../../../shared/contract'
import type { VolunteerCommand } from '../../../shared/volunteer/volunteer'
import { call, type Api } from '../api'
import { Refused } from '../Refused'

type Mine = Answer<'myVolunteering'>

const queryKey = ['volunteering']

/** My registration as a volunteer, and what the communities answered. Not kept on the phone: somebody else answers it. */
export const useVolunteering = (source: Api = { call }) =>
  useQuery({ queryKey, queryFn: () => source.call('myVolunteering', {}) })

export const troubleSaid = (error: Error | null) => {
  if (!error) return undefined
  const isOffline = error instanceof Refused && error.refusal === 'offline'
  return isOffline ? '没有网，还没存上。写的还在，有网了再点一次。' : error.message
}

/** What changes it: the answer is the registration as it is afterwards. */
export function useChange<A>(change: (asked: A) => Promise<Mine>, onDone: () => void = () => undefined) {
  const client = useQueryClient()
  const changing = useMutation({
    mutationFn: change,
    onSuccess: (mine) => {
      client.setQueryData(queryKey, mine)
      // With it comes a role, or goes.
      void client.invalidateQueries({ queryKey: ['me'] })
      onDone()
    },
  })
  return { make: changing.mutate, isBusy: changing.isPending, trouble: troubleSaid(changing.error) }
}

export const useRegister = (onDone: () => void, source: Api = { call }) =>
  useChange((body: VolunteerCommand) => source.call('volunteer', { body }), onDone)

export const usePause = (source: Api = { call }) =>
  useChange((isPaused: boolean) => source.call('pauseVolunteering', { body: { isPaused } }))

export const useEnd = (onDone: () => void, source: Api = { call }) =>
  useChange((_: undefined) => source.call('endVolunteering', { body: {} }), onDone)
