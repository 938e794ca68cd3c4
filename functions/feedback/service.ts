import { feedbackOperations } from '../../shared/feedback/operations'
import { serviceOf } from '../service'
import { answerFeedback, myFeedback, openFeedback, sendFeedback } from './http'

/** 投诉建议, apart from what is asked every day. */
export const feedbackService = serviceOf(feedbackOperations, {
  sendFeedback,
  myFeedback,
  openFeedback,
  answerFeedback,
})
