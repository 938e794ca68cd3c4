import { moveOperations } from '../../shared/workOrder/operations'
import { serviceOf } from '../service'
import { moveHandlers } from './makeMove'

/** Every move of the transition table but the first. */
export const moveService = serviceOf(moveOperations, moveHandlers)
