import * as z from 'zod/mini'
import type { Operation } from '../operation'
import { topicById } from './commands'

/** A topic as a table. */
export const recordOperations = {
  exportTopic: {
    method: 'GET',
    path: '/topics/{topicId}/export',
    by: 'signedIn',
    about: '一件议题的全部记录，成表格',
    params: topicById,
    answer: z.object({ fileName: z.string(), csv: z.string() }),
    status: 200,
  },
} as const satisfies Record<string, Operation>
