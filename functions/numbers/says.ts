import { numberRefusalWords } from '../../shared/numbers/refusals'
import { numberStatuses, type Says } from '../respond'

export const numberSays = { statuses: numberStatuses, words: numberRefusalWords } satisfies Says
