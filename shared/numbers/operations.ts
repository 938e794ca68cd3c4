import * as z from 'zod/mini'
import type { Operation } from '../operation'
import { Numbers } from './answer'
import { Month, windowKinds } from './windows'

/** A street, a community or a grid by its code. */
export const NodeId = z.string().check(z.regex(/^\d{9}(\d{3}|\d{5,6})?$/))

export const numberOperations = {
  numbers: {
    method: 'GET',
    path: '/numbers/{nodeId}',
    by: ['supervisor', 'dispatcher', 'admin'],
    about: '一个街道、社区或网格一个月的指标：分子、分母、期间都在，本月的含今天',
    params: z.strictObject({ nodeId: NodeId }),
    query: z.strictObject({
      kind: z.optional(z.enum(windowKinds)),
      /** The running one if not said. */
      month: z.optional(Month),
    }),
    answer: Numbers,
    status: 200,
  },
} as const satisfies Record<string, Operation>
