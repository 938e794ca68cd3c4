import { numberOperations } from '../../shared/numbers/operations'
import { serviceOf } from '../service'
import { numberCells, numberMonths, numbers } from './http'
import { numberSays } from './says'

const { numberOrders: _, ...operations } = numberOperations

/** 指标: what supervisors answer for. */
export const numberService = serviceOf(operations, { numbers, numberCells, numberMonths }, numberSays)
