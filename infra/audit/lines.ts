import { dateOf } from '../../shared/numbers/windows'
import type { SumDifference } from '../../functions/numbers/auditSums'
import { packCounts } from '../../functions/numbers/counts'
import type { Difference } from '../../functions/numbers/recount'

export const lineOf = ({ id, kept, recounted, unread }: Difference) =>
  [
    `${dateOf(id.day)} ${id.grid}${id.home === id.grid ? '' : ` ← ${id.home}`}`,
    `  存着 kept:      ${packCounts(kept) || '—'}`,
    ...(unread > 0
      ? [`  里面有 ${unread} 件更早报的，没有重数，不动它 ${unread} older orders were not read`]
      : [`  重数 recounted: ${packCounts(recounted.counts) || '—'}`]),
  ].join('\n')

const windows = { month: '自然月 month', assessment: '考核月 assessment', evening: '月末结存 evening' }
const parts: Record<string, string> = { c: ' 按类 by category', d: ' 按天 by day', g: ' 按地图格 by cell' }
/** So many figures of one sum are listed; the rest is counted. */
const mostListed = 12

export const lineOfSum = ({ node, month, kind, part, figures }: SumDifference) => {
  const more = figures.length - mostListed
  return [
    `${month} ${windows[kind]} ${node}${parts[part] ?? ''}`,
    ...figures
      .slice(0, mostListed)
      .map(({ name, kept, recounted }) => `  ${name}: 存着 kept ${kept}，重加 summed ${recounted}`),
    ...(more > 0 ? [`  还有 ${more} 个数 ${more} more`] : []),
  ].join('\n')
}
