import * as work from '../../../functions/export/workOnAll'
import { held } from './held'

export const workOnAll = held('exportWork', work.workOnAll)
