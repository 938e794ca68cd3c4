import * as z from 'zod/mini'
import type { Operation } from '../operation'
import { StreetId } from '../place/codes'
import { Street } from '../street/street'
import { Issue } from './issue'
import { Rehearsal } from './rehearsal'
import { Setup, WholeStreet } from './setup'

const params = z.strictObject({ streetId: StreetId })

/** Rare and heavy: served by a function of its own. */
export const setupOperations = {
  streetSetup: {
    method: 'GET',
    path: '/setup/streets/{streetId}',
    by: ['admin'],
    about: '街道现在的设置；还没有这个街道时是空的',
    params,
    answer: z.object({ version: z.string(), street: z.optional(WholeStreet) }),
    status: 200,
  },
  setUpStreet: {
    method: 'PUT',
    path: '/setup/streets/{streetId}',
    by: ['admin'],
    about: '改街道的设置：给出的每张表整张换掉，要么全部生效，要么什么都不变；试跑只检查',
    params,
    body: z.strictObject({
      /** The state it was made for; another one meanwhile is `changedMeanwhile`. Empty for a new street. */
      version: z.string(),
      isDry: z.optional(z.boolean()),
      setup: Setup,
    }),
    answer: z.object({
      /** False for a dry run, and wherever an issue is more than a warning. */
      isSaved: z.boolean(),
      issues: z.array(Issue),
    }),
    status: 200,
  },
  rehearseDuties: {
    method: 'POST',
    path: '/setup/streets/{streetId}/rehearsal',
    by: ['admin'],
    about: '拿一份权责清单在最近 30 天的工单上试一遍：哪些会换单位；什么都不改',
    params,
    body: z.strictObject({ duties: Street.shape.duties }),
    answer: Rehearsal,
    status: 200,
  },
} as const satisfies Record<string, Operation>
