import * as z from 'zod/mini'
import { Day } from '../clock/calendar'

const Part = z.number().check(z.gte(0), z.lte(1))

/**
 * How a street reckons 口径 from a day on: what “partly solved” counts, what the score 综合成绩 is made of, and on which
 * day the assessment month begins.
 */
export const Reckoning = z.object({
  from: Day,
  partly: Part,
  weights: z.object({ response: Part, solved: Part, satisfied: Part }),
  /** No month is shorter. */
  assessmentFirst: z.int().check(z.gte(1), z.lte(28)),
})
export type Reckoning = z.output<typeof Reckoning>

/** As 12345 lines reckon it: 0.1 × 响应 + 0.5 × 解决 + 0.4 × 满意; “partly” is not solved; the 19th as in one city. */
export const shippedReckoning: Reckoning = {
  from: '2020-01-01',
  partly: 0,
  weights: { response: 0.1, solved: 0.5, satisfied: 0.4 },
  assessmentFirst: 19,
}

/** The one in force on a day (yyyy-MM-dd). */
export const reckoningOn = (day: string, reckonings: readonly Reckoning[] = []) =>
  [shippedReckoning, ...reckonings]
    .filter(({ from }) => from <= day)
    .reduce((latest, one) => (one.from >= latest.from ? one : latest), shippedReckoning)
