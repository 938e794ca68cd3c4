import { pastMonths } from './pastMonths'

export const spanNames = {
  month: '这个月',
  before: '上个月',
  quarter: '近三个月',
  year: '近十二个月',
} as const
export type Span = keyof typeof spanNames
export const spans = Object.keys(spanNames) as Span[]

/** First and last month of a span. */
export function monthsOf(span: Span, now: number): { from: string; to: string } {
  const [now0 = '', now1 = '', now2 = ''] = pastMonths(now, 12)
  const year = pastMonths(now, 12)[11] ?? ''
  const all: Record<Span, { from: string; to: string }> = {
    month: { from: now0, to: now0 },
    before: { from: now1, to: now1 },
    quarter: { from: now2, to: now0 },
    year: { from: year, to: now0 },
  }
  return all[span]
}

/** The same without the month that goes on. */
export function monthsOver(span: Span, now: number) {
  const { from, to } = monthsOf(span, now)
  const last = pastMonths(now, 2)[1] ?? ''
  return { from, to: to > last ? last : to }
}
