import { findRefusalWords } from '../../shared/find/refusals'
import { findStatuses, type Says } from '../respond'

export const findSays = { statuses: findStatuses, words: findRefusalWords } satisfies Says
