import type { useMyQueues } from './useMyQueues'
import type { useQueues } from './useQueues'

type Mine = Pick<ReturnType<typeof useMyQueues>, 'data' | 'error' | 'refetch'>

/** Whose turn comes first: as long as that is not known, it is what failed, and what another try asks for. */
export const readAfter = (mine: Mine, read: ReturnType<typeof useQueues>) => ({
  ...read,
  error: read.error ?? (mine.data ? null : mine.error),
  refetch: mine.data ? read.refetch : mine.refetch,
})
