import { useQuery } from '@tanstack/react-query'
import { callNumbers, lastNumbers, type NumbersApi } from './numbersApi'

/** The months that there are numbers of, asked for when somebody wants to choose one. */
export const useMonths = (node: string, isAsked: boolean, source: NumbersApi = { callNumbers }) =>
  useQuery({
    queryKey: ['numberMonths', node],
    ...lastNumbers('numberMonths', { params: { nodeId: node } }, source),
    enabled: isAsked,
    select: ({ months }) => months,
  })
