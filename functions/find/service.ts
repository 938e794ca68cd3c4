import { findOperations } from '../../shared/find/operations'
import { serviceOf } from '../service'
import { find } from './find'
import { phoneFindings } from './phoneFindings'
import { findSays } from './says'

/** 查单. */
export const findService = serviceOf(findOperations, { find, phoneFindings }, findSays)
