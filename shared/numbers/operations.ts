import * as z from 'zod/mini'
import type { Operation } from '../operation'
import { CategoryCode } from '../category/category'
import { Card } from '../workOrder/order'
import { page } from '../workOrder/pages'
import { liveNames, Numbers, rateNames } from './answer'
import { Month, windowKinds } from './windows'

/** A street, a community or a grid by its code. */
export const NodeId = z.string().check(z.regex(/^\d{9}(\d{3}|\d{5,6})?$/))

/** A whole district too: the sum of its streets. */
const WideNodeId = z.string().check(z.regex(/^(\d{6}|\d{9}(\d{3}|\d{5,6})?)$/))

const node = z.strictObject({ nodeId: NodeId })
/** The running window if no month is said. */
const window = { kind: z.optional(z.enum(windowKinds)), month: z.optional(Month) }

/** Of a rate: its numerator, its denominator, or what is missing between them. */
export const rateParts = ['over', 'of', 'missed'] as const
export type RatePart = (typeof rateParts)[number]
export const countNames = ['ordered', 'closed', 'carried', 'open'] as const

/** First and last day of a month of either kind, both in it. */
export const MonthShown = z.object({
  kind: z.enum(windowKinds),
  month: Month,
  first: z.string(),
  last: z.string(),
  isRunning: z.boolean(),
})

export const Cell = z.string().check(z.regex(/^[0-9b-hjkmnp-z]{7}$/))

export const numberOperations = {
  numbers: {
    method: 'GET',
    path: '/numbers/{nodeId}',
    by: ['supervisor', 'dispatcher', 'admin'],
    about: '一个区、街道、社区或网格一个月的指标：分子、分母、期间都在，本月的含今天；区是各街道之和',
    params: z.strictObject({ nodeId: WideNodeId }),
    query: z.strictObject(window),
    answer: Numbers,
    status: 200,
  },
  numberOrders: {
    method: 'GET',
    path: '/numbers/{nodeId}/orders',
    by: ['supervisor', 'dispatcher', 'admin'],
    about: '一个数背后的单子：live、count、rate 说一样，新的月份在前，一页一页往回查',
    params: node,
    query: z.strictObject({
      ...window,
      ...page,
      live: z.optional(z.enum(liveNames)),
      count: z.optional(z.enum(countNames)),
      rate: z.optional(z.enum(rateNames)),
      part: z.optional(z.enum(rateParts)),
      categoryCode: z.optional(CategoryCode),
      /** `grid` is what grids handle themselves 自办. */
      unitId: z.optional(z.string().check(z.regex(/^(grid|\d{9}U\d{2,4})$/))),
      cell: z.optional(Cell),
    }),
    /**
     * `lookedTo`: back to which month it was looked so far (yyyy-MM). `cases`, on the first page: the number itself, of
     * which an order may be more than one. `unreadable`: orders met on the way of which nobody can say whether they
     * belong here. `elsewhere`: orders of the number that were moved 转 to where the reader does not serve.
     */
    answer: z.object({
      orders: z.array(Card),
      cursor: z.optional(z.string()),
      lookedTo: z.optional(Month),
      cases: z.optional(z.int()),
      unreadable: z.optional(z.int()),
      elsewhere: z.optional(z.int()),
    }),
    status: 200,
  },
  numberCells: {
    method: 'GET',
    path: '/numbers/{nodeId}/cells',
    by: ['supervisor', 'dispatcher', 'admin'],
    about: '哪里报得多：约 150 米一格，一个月里各报了几件',
    params: node,
    query: z.strictObject(window),
    answer: z.object({ cells: z.array(z.object({ cell: z.string(), ordered: z.int() })) }),
    status: 200,
  },
  numberMonths: {
    method: 'GET',
    path: '/numbers/{nodeId}/months',
    by: ['supervisor', 'dispatcher', 'admin'],
    about: '看板能看哪些月：街道有单子的自然月和考核月，各从几号到几号，新的在前',
    params: z.strictObject({ nodeId: WideNodeId }),
    answer: z.object({ months: z.array(MonthShown) }),
    status: 200,
  },
} as const satisfies Record<string, Operation>
