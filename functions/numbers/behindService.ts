import { numberOperations } from '../../shared/numbers/operations'
import { serviceOf } from '../service'
import { numberOrders } from './behindHttp'
import { numberSays } from './says'

const operations = { numberOrders: numberOperations.numberOrders }

/** The orders behind a number: apart from the numbers, for what it takes to show an order. */
export const behindService = serviceOf(operations, { numberOrders }, numberSays)
