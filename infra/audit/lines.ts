import { dateOf } from '../../shared/numbers/windows'
import type { SumDifference } from '../../functions/numbers/auditSums'
import { packCounts } from '../../functions/numbers/counts'
import type { Difference } from '../../functions/numbers/recount'

/** So many figures of one sum, or orders of one leaf, are listed; the rest is counted. */
const mostListed = 12

/** By what their numbers in the table end with. */
const namesOf = (lost: readonly string[]) =>
  [...lost.slice(0, mostListed).map((name) => `…${name}`), ...(lost.length > mostListed ? ['…'] : [])].join(
    ' ',
  )

export const lineOf = ({ id, kept, recounted, unread, lost }: Difference) =>
  [
    `${dateOf(id.day)} ${id.grid}${id.home === id.grid ? '' : ` ← ${id.home}`}`,
    `  存着 kept:      ${packCounts(kept) || '—'}`,
    ...(unread > 0
      ? [`  里面有 ${unread} 件更早报的、读不出来的，没有重数，不动它 ${unread} orders were not read`]
      : [`  重数 recounted: ${packCounts(recounted.counts) || '—'}`]),
    ...(lost.length > 0
      ? [`  数过的单子有 ${lost.length} 件不在了，或者退回了从前的样子 gone or put back: ${namesOf(lost)}`]
      : []),
  ].join('\n')

const windows = { month: '自然月 month', assessment: '考核月 assessment', evening: '月末结存 evening' }
const parts: Record<string, string> = { c: ' 按类 by category', d: ' 按天 by day', g: ' 按地图格 by cell' }

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

export const lineOfUnreadable = (home: string, ulid: string) =>
  `${home} ${ulid}: 这件的流转记录读不出来 its steps cannot be read`
