import { exportRefusalWords } from '../../shared/export/refusals'
import { exportStatuses, type Says } from '../respond'

export const exportSays = { statuses: exportStatuses, words: exportRefusalWords } satisfies Says
