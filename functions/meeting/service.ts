import { meetingOperations } from '../../shared/meeting/operations'
import { serviceOf } from '../service'
import { callMeeting } from './call'
import { moveMeeting } from './move'
import { meeting, meetingCode, meetings } from './read'
import { topicSays } from '../topic/says'

/** 碰头会: called, attended, spoken at, written down. */
export const meetingService = serviceOf(
  meetingOperations,
  {
    meetings,
    callMeeting,
    meeting,
    moveMeeting,
    meetingCode,
  },
  topicSays,
)
