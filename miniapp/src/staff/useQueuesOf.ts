import type { Answer } from '../../../shared/contract'
import { readAfter } from './readAfter'
import { useMyQueues } from './useMyQueues'
import { useQueues } from './useQueues'

type Kind = Answer<'myQueues'>['queues'][number]['kind']

type Which = {
  /** One of them alone. */
  only?: string | undefined
  /** Not read before somebody looks. */
  isAsleep?: boolean
}

/** One list of a workplace: the queues of a kind that are this person's, read as one. */
export function useQueuesOf(kind: Kind, { only, isAsleep = false }: Which = {}) {
  const mine = useMyQueues()
  const queues = mine.data?.queues.filter((queue) => queue.kind === kind) ?? []
  const ids = queues.map(({ id }) => id)
  const wanted = only && ids.includes(only) ? [only] : ids
  const read = useQueues(isAsleep ? [] : wanted)
  return { ...readAfter(mine, read), queues }
}

export type QueuesOf = ReturnType<typeof useQueuesOf>
