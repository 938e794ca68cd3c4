import { useQuery } from '@tanstack/react-query'
import type { Motion } from '../../../shared/ballot/motion'
import { isPassing } from '../Refused'
import { deliverBallot } from './deliverBallot'
import type { TopicApi } from './topicApi'
import { unansweredOf } from './unanswered'

/** What was refused is forgotten; silence is asked again. */
function refused(error: unknown) {
  if (isPassing(error)) throw error
  return undefined
}

/**
 * Whether a ballot that stands is the one this phone had no answer to. Sent once more it casts nothing, as it was
 * decided on before what stands now: it is answered with its receipt, or refused and forgotten. Whether the asking is under way.
 */
export function useAskAfter({ id: motionId, title, my }: Motion, source: TopicApi) {
  const standing = my.voters.flatMap(({ voter, label, casts }) =>
    unansweredOf({ motionId, voter })
      .filter(({ seen }) => seen < casts)
      .map((ballot) => ({ ballot, label })),
  )
  const keys = standing.map(({ ballot }) => ballot.key)
  const { isFetching } = useQuery({
    queryKey: ['unanswered', motionId, keys],
    enabled: keys.length > 0,
    queryFn: () =>
      Promise.all(
        standing.map(({ ballot, label }) => deliverBallot(ballot, { label, title }, source).catch(refused)),
      ),
  })
  return isFetching
}
