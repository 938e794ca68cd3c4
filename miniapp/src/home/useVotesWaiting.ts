import { useQuery } from '@tanstack/react-query'
import type * as z from 'zod/mini'
import type { ballotOperations } from '../../../shared/ballot/operations'
import { ask } from '../api'

type MyVotes = (typeof ballotOperations)['myVotes']
type Votes = z.output<MyVotes['answer']>['votes']

// The contract of the votes lies in a package of its own: here are the few letters that the home page needs of it.
const asked: Pick<MyVotes, 'method' | 'path' | 'by'> = { method: 'GET', path: '/me/votes', by: 'signedIn' }

/** 等我投的票. Whoever cannot be told has none that wait. */
export function useVotesWaiting(source: { ask: typeof ask } = { ask }) {
  const { data, refetch } = useQuery({
    queryKey: ['myVotes'],
    // Shaped by that contract on the other side.
    queryFn: async () => (await source.ask(asked, {})) as { votes: Votes },
  })
  return { votes: data?.votes ?? [], refetch }
}
