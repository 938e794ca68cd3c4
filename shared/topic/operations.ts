import * as z from 'zod/mini'
import type { Operation } from '../operation'
import { CommunityId, StreetId } from '../place/codes'
import { numberInQuery } from '../place/place'
import { Procedure, ProcedureKept } from '../procedure/procedure'
import { topicById } from './commands'
import { oneTopic, TopicCard } from './topic'

const ProcedureId = z.string().check(z.regex(/^[a-z][a-z0-9]{1,19}$/))

/** 议题 as they are read, and the procedures they go by. */
export const topicOperations = {
  procedures: {
    method: 'GET',
    path: '/procedures',
    by: 'signedIn',
    about: '街道的议事规程',
    answer: z.object({ procedures: z.array(ProcedureKept) }),
    status: 200,
  },
  saveProcedure: {
    method: 'PUT',
    path: '/procedures/{procedureId}',
    by: ['admin'],
    about: '改一份议事规程，或者新写一份；走着的议题照原来的走',
    params: z.strictObject({ procedureId: ProcedureId }),
    body: z.strictObject({
      /** As it was read; 0 for a new one. */
      version: z.int().check(z.gte(0)),
      procedure: Procedure,
      isOff: z.boolean(),
    }),
    answer: z.object({ kept: ProcedureKept }),
    status: 200,
  },
  topics: {
    method: 'GET',
    path: '/topics',
    by: 'signedIn',
    about: '一个社区的议题，和整个街道的；past 是已经结束的',
    query: z.strictObject({
      desk: z.union([CommunityId, StreetId]),
      past: z.optional(z.literal('yes')),
      cursor: z.optional(z.string().check(z.maxLength(200))),
      limit: z.optional(z.pipe(numberInQuery, z.int().check(z.gte(1), z.lte(50)))),
    }),
    answer: z.object({ topics: z.array(TopicCard), cursor: z.optional(z.string()) }),
    status: 200,
  },
  myTopics: {
    method: 'GET',
    path: '/me/topics',
    by: 'signedIn',
    about: '我提的、附议的、投过票的、牵头的议题，新的在前',
    answer: z.object({ topics: z.array(TopicCard) }),
    status: 200,
  },
  getTopic: {
    method: 'GET',
    path: '/topics/{topicId}',
    by: 'signedIn',
    about: '一件议题，和我现在能做的',
    params: topicById,
    answer: oneTopic,
    status: 200,
  },
} as const satisfies Record<string, Operation>
