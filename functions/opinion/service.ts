import { opinionOperations } from '../../shared/opinion/operations'
import { serviceOf } from '../service'
import { comments, questions } from './comments'
import { opinionGroups } from './groupsHttp'
import { opinionLog } from './log'
import { lookAtOpinion } from './look'
import { opinions } from './read'
import { sayComment, sayOpinion } from './say'
import { takeStance } from './stance'
import { takeBackOpinion } from './takeBack'
import { opinionsToLookAt } from './waiting'
import { topicSays } from '../topic/says'

/** 意见: said, answered, looked at, grouped. */
export const opinionService = serviceOf(
  opinionOperations,
  {
    opinions,
    sayOpinion,
    takeBackOpinion,
    takeStance,
    opinionsToLookAt,
    lookAtOpinion,
    opinionLog,
    opinionGroups,
    questions,
    comments,
    sayComment,
  },
  topicSays,
)
