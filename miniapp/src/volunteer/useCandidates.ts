import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Candidate } from '../../../shared/volunteer/volunteer'
import { call, type Api } from '../api'
import { troubleSaid } from './useVolunteering'

/** The volunteers of a community, those who wait first. Not kept on the phone: it is about people. */
export const useCandidates = (communityId: string, source: Api = { call }) =>
  useQuery({
    queryKey: ['volunteers', communityId],
    queryFn: () => source.call('volunteers', { query: { communityId } }),
  })

export type CommunityWord = { is: 'confirm' } | { is: 'refuse'; reason: string }

/** 确认, or not with a reason: said to the registration as it is on the screen. */
export function useAnswering({ id, version, skills, answer }: Candidate, source: Api = { call }) {
  const client = useQueryClient()
  const params = { personId: id }
  const { communityId } = answer
  const answering = useMutation({
    mutationFn: (word: CommunityWord) =>
      word.is === 'confirm'
        ? source.call('confirmVolunteer', { params, body: { communityId, version, skills } })
        : source.call('refuseVolunteer', { params, body: { communityId, version, reason: word.reason } }),
    // Where it was refused because it has changed, the list shows what it has become.
    onSettled: () => client.invalidateQueries({ queryKey: ['volunteers', communityId] }),
  })
  return {
    say: answering.mutateAsync,
    isBusy: answering.isPending,
    trouble: troubleSaid(answering.error),
  }
}
