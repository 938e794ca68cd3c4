import { exportOperations } from '../../shared/export/operations'
import { serviceOf } from '../service'
import { cancelExport, getExport, myExports, personalExports } from './read'
import { exportSays } from './says'
import { startExport } from './start'

/** 导出: the file itself is fetched past it, by a link. */
export const exportService = serviceOf(
  exportOperations,
  { startExport, myExports, personalExports, getExport, cancelExport },
  exportSays,
)
