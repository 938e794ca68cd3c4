import * as z from 'zod/mini'
import type { Operation } from '../operation'
import { RaiseCommand } from './commands'
import { Similar } from './topic'

/** 比一比, served with the other lists that look around. */
export const likeOperations = {
  similarTopics: {
    method: 'POST',
    path: '/topics/similar',
    by: 'signedIn',
    about: '提事之前先比一比：像不像已有的议题和单子',
    body: z.strictObject({ words: RaiseCommand.shape.text, places: RaiseCommand.shape.places }),
    answer: Similar,
    status: 200,
  },
} as const satisfies Record<string, Operation>
