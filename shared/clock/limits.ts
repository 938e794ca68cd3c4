import * as z from 'zod/mini'
import { Day } from './calendar'

/** Plain time, time at the desks 工作时间, a share of a stage, a number of orders. */
export const limitUnits = ['minute', 'hour', 'day', 'workHour', 'workday', 'percent', 'orders'] as const
export type LimitUnit = (typeof limitUnits)[number]

export type Amount = { amount: number; unit: LimitUnit }

const amount = (count: number, unit: LimitUnit): Amount => ({ amount: count, unit })

/** Every limit 时限 there is, as shipped: what holds where a street has said nothing else. */
export const shipped = {
  // From the report to the finish, by class.
  finishEmergency: amount(2, 'hour'),
  finishUtilities: amount(24, 'hour'),
  finishOrdinary: amount(7, 'day'),
  finishComplex: amount(15, 'day'),
  /** What a grid worker's “urgent” allows at most. */
  finishUrgent: amount(24, 'hour'),
  file: amount(2, 'workHour'),
  dispatch: amount(2, 'workHour'),
  accept: amount(2, 'workHour'),
  close: amount(1, 'workday'),
  // An emergency waits for nobody's office hours.
  emergencyStage: amount(30, 'minute'),
  emergencyClose: amount(24, 'hour'),
  emergencyGoUp: amount(1, 'hour'),
  /** 报到: a unit that the whistle calls. */
  reportIn: amount(2, 'workHour'),
  /** 抢单: how long it lies in the pool. */
  grab: amount(2, 'workHour'),
  /** 回访. */
  callBack: amount(7, 'day'),
  /** The reminder 提醒. */
  warnAt: amount(80, 'percent'),
  /** From the lapse at a community's desk to the street's 升级. */
  goUp: amount(1, 'workday'),
} as const satisfies Record<string, Amount>
export type LimitName = keyof typeof shipped
export const limitNames = Object.keys(shipped) as [LimitName, ...LimitName[]]

/** A limit of the street, from the first minute of a day in China on. */
export const Limit = z.object({
  from: Day,
  name: z.enum(limitNames),
  amount: z.int().check(z.gte(1), z.lte(10_000)),
  unit: z.enum(limitUnits),
})
export type Limit = z.output<typeof Limit>

/** Before the first day that any street says something of. */
const everSince = '2020-01-01'

/** Those of a street, and what holds where it has said nothing. */
export const everyLimit = (limits: readonly Limit[]): Limit[] => [
  ...limitNames.map((name) => ({ from: everSince, name, ...shipped[name] })),
  ...limits,
]
