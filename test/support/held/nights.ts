import * as audit from '../../../functions/numbers/auditNightly'
import * as roll from '../../../functions/numbers/nightly'
import { held } from './held'

export const rollNightly = held('clock', roll.rollNightly)
export const auditNightly = held('clock', audit.auditNightly)
