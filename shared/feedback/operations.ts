import * as z from 'zod/mini'
import type { Operation } from '../operation'
import { Feedback, FeedbackAnswer, FeedbackCommand, FeedbackId } from './feedback'

const all = z.object({ feedback: z.array(Feedback) })

export const feedbackOperations = {
  sendFeedback: {
    method: 'POST',
    path: '/feedback',
    by: 'signedIn',
    about: '投诉建议：说说这个程序',
    body: FeedbackCommand,
    answer: z.object({ feedback: Feedback }),
    status: 201,
    isCommand: true,
  },
  myFeedback: {
    method: 'GET',
    path: '/me/feedback',
    by: 'signedIn',
    about: '我提过的投诉建议',
    answer: all,
    status: 200,
  },
  openFeedback: {
    method: 'GET',
    path: '/feedback',
    by: ['admin'],
    about: '近三个月的投诉建议，没答复的在前',
    answer: all,
    status: 200,
  },
  answerFeedback: {
    method: 'POST',
    path: '/feedback/{feedbackId}/answer',
    by: ['admin'],
    about: '答复一条投诉建议',
    params: z.strictObject({ feedbackId: FeedbackId }),
    body: FeedbackAnswer,
    answer: z.object({ feedback: Feedback }),
    status: 200,
    isCommand: true,
  },
} as const satisfies Record<string, Operation>
