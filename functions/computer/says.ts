import { computerRefusalWords } from '../../shared/computer/refusals'
import { computerStatuses, type Says } from '../respond'

export const computerSays = { statuses: computerStatuses, words: computerRefusalWords } satisfies Says
