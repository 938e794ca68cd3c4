import { useQuery } from '@tanstack/react-query'
import { callNumbers, lastNumbers, type NumbersApi } from './numbersApi'
import { askedFor, type Looked } from './looked'

/** How often the numbers are asked for anew while somebody looks at them. */
export const freshMs = 30_000

/** Everything that is shown of a place in a month; at first what was shown last. */
export const useNumbers = (looked: Looked, source: NumbersApi = { callNumbers }) =>
  useQuery({
    queryKey: ['numbers', looked],
    ...lastNumbers('numbers', askedFor(looked), source),
    refetchInterval: freshMs,
  })

export type NumbersQuery = ReturnType<typeof useNumbers>
