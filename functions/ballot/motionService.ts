import { bodyOperations } from '../../shared/ballot/bodyOperations'
import { motionOperations } from '../../shared/ballot/motionOperations'
import { ballotRefusalWords } from '../../shared/ballot/refusals'
import { ballotStatuses } from '../respond'
import { serviceOf } from '../service'
import { topicSays } from '../topic/says'
import { bodiesOfCommunity, tieMember, writeBody } from './bodies'
import { handInPaper } from './handIn'
import { openMotion } from './open'
import { proposeMotion } from './propose'
import { readSlip, slips } from './readSlip'
import { secondMotion } from './second'
import { withdrawMotion } from './withdraw'

const handlers = {
  ...{ proposeMotion, secondMotion, withdrawMotion, openMotion },
  ...{ handInPaper, readSlip, slips },
  ...{ bodiesOfCommunity, writeBody, tieMember },
}

/** 动议, paper, and who sits in which body: what is done before a vote and beside it. */
export const motionService = serviceOf({ ...motionOperations, ...bodyOperations }, handlers, {
  statuses: { ...topicSays.statuses, ...ballotStatuses },
  words: { ...topicSays.words, ...ballotRefusalWords },
})
