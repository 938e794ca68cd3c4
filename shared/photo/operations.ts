import * as z from 'zod/mini'
import type { Operation } from '../operation'
import { PhotoTicket } from './photo'

export const photoOperations = {
  photoTicket: {
    method: 'POST',
    path: '/photos',
    by: 'signedIn',
    about: '领一张照片上传票，10 分钟内有效',
    body: z.strictObject({}),
    answer: PhotoTicket,
    status: 201,
  },
} as const satisfies Record<string, Operation>
