import { useQuery } from '@tanstack/react-query'
import { callNumbers, lastNumbers, type NumbersApi } from './numbersApi'
import { askedFor, type Looked } from './looked'

/** How many were reported in each cell. */
export const useCells = (looked: Looked, source: NumbersApi = { callNumbers }) =>
  useQuery({
    queryKey: ['numberCells', looked],
    ...lastNumbers('numberCells', askedFor(looked), source),
    select: ({ cells }) => cells,
  })
