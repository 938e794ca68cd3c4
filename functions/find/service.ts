import { findOperations } from '../../shared/find/operations'
import { serviceOf } from '../service'
import { find, phoneFindings } from './find'

/** 查单. */
export const findService = serviceOf(findOperations, { find, phoneFindings })
