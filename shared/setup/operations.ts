import * as z from 'zod/mini'
import type { Operation } from '../operation'
import { StreetId } from '../place/codes'
import { Street } from '../street/street'
import { Issue } from './issue'
import { Overview } from './overview'
import { Rehearsal } from './rehearsal'
import { Setup, WholeStreet } from './setup'
import { TablesGiven, TablesRead } from './tables'

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
  streetOverview: {
    method: 'GET',
    path: '/setup/streets/{streetId}/overview',
    by: ['admin'],
    about: '街道的设置一览：各有多少、缺什么；人员、类别、时限、日历全在，地图和户名册不在',
    params,
    answer: Overview,
    status: 200,
  },
  setupTemplates: {
    method: 'GET',
    path: '/setup/streets/{streetId}/templates',
    by: ['admin'],
    about: '每张表的空白模板，和怎么填的说明',
    params,
    answer: z.object({ files: z.array(z.object({ name: z.string(), text: z.string() })) }),
    status: 200,
  },
  loadTables: {
    method: 'POST',
    path: '/setup/streets/{streetId}/tables',
    by: ['admin'],
    about: '交上填好的表（CSV、XLSX、GeoJSON）：逐行说哪里不对、会改什么；要么全部生效，要么什么都不变',
    params,
    body: TablesGiven,
    answer: TablesRead,
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
