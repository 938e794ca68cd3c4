import { paperOperations } from '../../shared/ballot/paperOperations'
import { serviceOf } from '../service'
import { ballotSays } from './says'
import { handInPaper } from './handIn'
import { readSlip, slips } from './readSlip'
import { takeBackSlip } from './takeBack'

/** 纸质票: registered, read in by two, taken back. */
export const paperService = serviceOf(
  paperOperations,
  { handInPaper, readSlip, slips, takeBackSlip },
  ballotSays,
)
