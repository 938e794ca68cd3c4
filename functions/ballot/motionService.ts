import { motionOperations } from '../../shared/ballot/motionOperations'
import { serviceOf } from '../service'
import { ballotSays } from './says'
import { handInPaper } from './handIn'
import { openMotion } from './open'
import { proposeMotion } from './propose'
import { readSlip, slips } from './readSlip'
import { secondMotion } from './second'
import { withdrawMotion } from './withdraw'

const handlers = {
  ...{ proposeMotion, secondMotion, withdrawMotion, openMotion },
  ...{ handInPaper, readSlip, slips },
}

/** 动议 and paper: what is done before a vote and beside it. */
export const motionService = serviceOf(motionOperations, handlers, ballotSays)
