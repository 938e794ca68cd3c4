import { planOperations } from '../../shared/plan/operations'
import { serviceOf } from '../service'
import { planFigures } from './figures'
import { moveHandlers } from './move'
import { getPlan, plans } from './read'
import { planSays } from './says'

/** 月度重点治理. */
export const planService = serviceOf(
  planOperations,
  { plans, getPlan, planFigures, ...moveHandlers },
  planSays,
)
