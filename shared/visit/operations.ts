import * as z from 'zod/mini'
import type { Operation } from '../operation'
import { BuildingId, GridId } from '../place/codes'
import { numberInQuery } from '../place/place'
import { Ulid } from '../ulid'
import { OrderId } from '../workOrder/id'
import { Visit, VisitCard, VisitCommand } from './visit'

/** Of the same make as an order's id: street, grid, month, ULID. */
export const VisitId = OrderId

const byId = z.strictObject({ visitId: VisitId })

/** Six digits 核实码 that a resident reads out at the door. */
export const HouseholdCode = z.string().check(z.regex(/^\d{6}$/))

/** yyMM. */
const Month = z.string().check(z.regex(/^\d{2}(0[1-9]|1[0-2])$/))

/** A visit opened whole: who, when, which. Never the household itself. */
export const Opening = z.object({
  visitId: z.string(),
  name: z.string(),
  at: z.string(),
  /** When the visit was paid, and where: the building and no flat. */
  visitedAt: z.string(),
  placeLabel: z.string(),
})
export type Opening = z.output<typeof Opening>

export const visitOperations = {
  recordVisit: {
    method: 'POST',
    path: '/visits',
    by: ['gridWorker'],
    about: '记一次走访：听到的每一件各成一张单，可以顺便核实住户',
    body: VisitCommand,
    answer: z.object({
      visit: VisitCard,
      orders: z.array(z.object({ id: z.string(), number: z.string(), categoryName: z.string() })),
    }),
    status: 201,
    isCommand: true,
  },
  visits: {
    method: 'GET',
    path: '/visits',
    by: ['gridWorker', 'dispatcher', 'supervisor'],
    about: '走访台账：一个网格一个月，新的在前，姓名和门牌遮住',
    query: z.strictObject({
      gridId: GridId,
      month: Month,
      cursor: z.optional(Ulid),
      limit: z.optional(z.pipe(numberInQuery, z.int().check(z.gte(1), z.lte(50)))),
    }),
    answer: z.object({ visits: z.array(VisitCard), cursor: z.optional(z.string()) }),
    status: 200,
  },
  openVisit: {
    method: 'GET',
    path: '/visits/{visitId}',
    by: ['gridWorker', 'dispatcher', 'supervisor'],
    about: '打开一次走访：本网格的网格员看全文，每看一次都留记录',
    params: byId,
    answer: z.object({ visit: Visit }),
    status: 200,
  },
  visitOpenings: {
    method: 'GET',
    path: '/visits/{visitId}/openings',
    by: ['supervisor', 'admin'],
    about: '谁在什么时候看过这次走访的全文',
    params: byId,
    answer: z.object({ openings: z.array(z.object({ name: z.string(), at: z.string() })) }),
    status: 200,
  },
  openingsOfMonth: {
    method: 'GET',
    path: '/visits/openings',
    by: ['supervisor', 'admin'],
    about: '走访全文谁在什么时候看过：一个月里的走访，新的在前',
    query: z.strictObject({ month: Month }),
    answer: z.object({ openings: z.array(Opening) }),
    status: 200,
  },
  buildingHouseholds: {
    method: 'GET',
    path: '/buildings/{buildingId}/households',
    by: ['gridWorker'],
    about: '一栋楼有哪些户，只有门牌；街道没有户名册时不列',
    params: z.strictObject({ buildingId: BuildingId }),
    answer: z.object({
      /** Whether the street has a list of homes 户名册 at all. */
      isListed: z.boolean(),
      rooms: z.array(z.string()),
    }),
    status: 200,
  },
  showHouseholdCode: {
    method: 'POST',
    path: '/me/household-code',
    by: 'signedIn',
    about: '出一个核实码，10 分钟内念给上门的网格员',
    body: z.strictObject({}),
    answer: z.object({ code: z.string(), expiresAt: z.string() }),
    status: 201,
  },
  readHouseholdCode: {
    method: 'POST',
    path: '/household-codes',
    by: ['gridWorker'],
    about: '上门时按居民念的核实码认人',
    body: z.strictObject({ code: HouseholdCode }),
    answer: z.object({ name: z.string(), isVerified: z.boolean(), ticket: z.string() }),
    status: 201,
  },
} as const satisfies Record<string, Operation>
