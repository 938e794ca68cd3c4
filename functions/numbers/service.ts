import { numberOperations } from '../../shared/numbers/operations'
import { serviceOf } from '../service'
import { numberSays } from './says'
import { numberCells, numberOrders, numbers } from './http'

/** 指标: what supervisors answer for. */
export const numberService = serviceOf(numberOperations, { numbers, numberOrders, numberCells }, numberSays)
