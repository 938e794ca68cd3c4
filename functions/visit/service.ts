import { visitOperations } from '../../shared/visit/operations'
import { serviceOf } from '../service'
import { readHouseholdCode, showHouseholdCode } from './code'
import { buildingHouseholds } from './households'
import { openingsOfMonth, visitOpenings } from './openings'
import { openVisit, visits } from './read'
import { recordVisit } from './record'

/** 走访台账, apart from what is asked every day. */
export const visitService = serviceOf(visitOperations, {
  recordVisit,
  visits,
  openVisit,
  visitOpenings,
  openingsOfMonth,
  buildingHouseholds,
  showHouseholdCode,
  readHouseholdCode,
})
