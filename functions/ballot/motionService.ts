import { motionOperations } from '../../shared/ballot/motionOperations'
import { serviceOf } from '../service'
import { ballotSays } from './says'
import { openMotion } from './open'
import { proposeMotion } from './propose'
import { secondMotion } from './second'
import { withdrawMotion } from './withdraw'

const handlers = { proposeMotion, secondMotion, withdrawMotion, openMotion }

/** 动议: what is done before a vote. */
export const motionService = serviceOf(motionOperations, handlers, ballotSays)
