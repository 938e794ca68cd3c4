import { findOperations } from '../../shared/find/operations'
import { serviceOf } from '../service'
import { find, phoneFindings } from './find'
import { findSays } from './says'

/** 查单. */
export const findService = serviceOf(findOperations, { find, phoneFindings }, findSays)
