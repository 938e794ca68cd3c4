import { monthBack } from './pastMonths'

export const spanNames = {
  month: '这个月',
  before: '上个月',
  quarter: '近三个月',
  year: '近十二个月',
  next: '下个月',
} as const
export type Span = keyof typeof spanNames
export const spans: readonly Span[] = ['month', 'before', 'quarter', 'year']
/** An assessment month 考核月 is named by where it ends: the one that goes on may be next month's. */
export const assessmentSpans: readonly Span[] = [...spans, 'next']

/** How many months back the first and the last of a span lie. */
const reach: Record<Span, [first: number, last: number]> = {
  month: [0, 0],
  before: [1, 1],
  quarter: [2, 0],
  year: [11, 0],
  next: [-1, -1],
}

/** First and last month of a span. */
export function monthsOf(span: Span, now: number): { from: string; to: string } {
  const [first, last] = reach[span]
  return { from: monthBack(now, first), to: monthBack(now, last) }
}

/** The same without the month that goes on. */
export function monthsOver(span: Span, now: number) {
  const { from, to } = monthsOf(span, now)
  const last = monthBack(now, 1)
  return { from, to: to > last ? last : to }
}
