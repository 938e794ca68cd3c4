import type { Looked } from './looked'

export const spans = ['today', 'month', 'assessment'] as const
export type Span = (typeof spans)[number]

/** Right now, or a month of either kind; the running one where none is said. */
export type Period = { span: Span; month?: string }

export const lookedAt = (node: string, { span, month }: Period): Looked => ({
  node,
  kind: span === 'assessment' ? 'assessment' : 'month',
  ...(month && { month }),
})
