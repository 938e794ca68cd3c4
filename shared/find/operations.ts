import * as z from 'zod/mini'
import type { Operation } from '../operation'
import { PartitionMonth } from '../export/export'
import { page } from '../workOrder/pages'
import { FindCommand, Found } from './find'

export const findOperations = {
  find: {
    method: 'POST',
    path: '/find',
    by: ['gridWorker', 'dispatcher', 'handler', 'supervisor', 'admin'],
    about:
      '查单：按单号、楼栋、报单电话、字词，自己认；只查自己管的，新的在前，一段一段往前找。按电话查留记录',
    body: FindCommand,
    answer: Found,
    status: 200,
  },
  phoneFindings: {
    method: 'GET',
    path: '/find/phones',
    by: ['supervisor', 'admin'],
    about: '谁在什么时候按电话查过单：一个月里的，新的在前，一页一页往前看；不说是哪个电话',
    query: z.strictObject({ month: PartitionMonth, ...page }),
    answer: z.object({
      findings: z.array(z.object({ name: z.string(), at: z.string(), found: z.number() })),
      cursor: z.optional(z.string()),
    }),
    status: 200,
  },
} as const satisfies Record<string, Operation>
