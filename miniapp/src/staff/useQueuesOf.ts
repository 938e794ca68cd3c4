import type { Answer } from '../../../shared/contract'
import { readAfter } from './readAfter'
import { useMyQueues } from './useMyQueues'
import { useQueues } from './useQueues'

type Kind = Answer<'myQueues'>['queues'][number]['kind']

/** One list of a workplace: the queues of a kind that are this person's, read as one. */
export function useQueuesOf(kind: Kind, only?: string) {
  const mine = useMyQueues()
  const queues = mine.data?.queues.filter((queue) => queue.kind === kind) ?? []
  const ids = queues.map(({ id }) => id)
  const read = useQueues(only && ids.includes(only) ? [only] : ids)
  return { ...readAfter(mine, read), queues }
}

export type QueuesOf = ReturnType<typeof useQueuesOf>
