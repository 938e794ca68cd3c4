import { demandOperations } from '../../shared/demand/operations'
import { serviceOf } from '../service'
import { orderBefore } from './before'
import { demands, getDemand, demandOrders } from './read'

/** 共性诉求. */
export const demandService = serviceOf(demandOperations, { demands, getDemand, demandOrders, orderBefore })
