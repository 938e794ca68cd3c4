import { leftText } from '../clockText'
import type { Merged } from './mergeQueues'

type Waiting = Pick<Merged, 'count' | 'hasMore'> & { dueAt: string | undefined }

const countSaid = ({ count, hasMore }: Waiting) => (hasMore ? `${count} 多件` : `${count} 件`)

// The figure has to be read while walking: 38 分, not 38 分钟.
const left = (dueAt: string, now: number) => leftText(dueAt, now).replace('分钟', '分')

/** 3 件先核实，最急的还剩 38 分: the one sentence of a workplace, in two lines. */
export function eaveSentence(deed: string, waiting: Waiting | undefined, now: number): string[] | undefined {
  if (!waiting || waiting.count === 0) return undefined
  const most = waiting.count === 1 ? '' : '最急的'
  const howLong = waiting.dueAt ? `${most}${left(waiting.dueAt, now)}` : '不限时'
  return [`${countSaid(waiting)}${deed}，`, howLong]
}
