import * as z from 'zod/mini'
import type { Operation } from '../operation'
import { PhotoKey, PhotoState, PhotoTicket } from './photo'

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
  photo: {
    method: 'GET',
    path: '/photos/{photoKey}',
    by: 'signedIn',
    about: '自己传的照片处理好了没有',
    params: z.strictObject({ photoKey: PhotoKey }),
    answer: PhotoState,
    status: 200,
  },
} as const satisfies Record<string, Operation>
