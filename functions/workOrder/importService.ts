import { importOperations } from '../../shared/workOrder/importOperations'
import { serviceOf } from '../service'
import { importOrder } from './importOrder'

/** 旧系统搬迁, apart from what is asked every day. */
export const importService = serviceOf(importOperations, { importOrder })
