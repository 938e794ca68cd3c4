import { leastShown } from '../../../shared/campaign/campaign'
import type { EntryFigures, PlanCard, PlanEntry } from '../../../shared/plan/plan'
import { planResultWords } from '../../../shared/plan/copy'
import { countSaid } from '../campaign/figuresSaid'
import type { StatusBadgeProps } from '../kit/StatusBadge'
import { monthSaid } from './monthSaid'

/** What of it has no result waits for one as long as the month goes on, and is carried over afterwards. */
const leftSaid = { draft: '', published: '还没结果', closed: '结转' }

/** How many, and what came of them. */
export function planSaid({ status, entries, publishedAt, results: { done, partly, not } }: PlanCard) {
  if (status === 'closed' && !publishedAt) return '没公开就收尾了'
  if (entries === 0) return status === 'draft' ? '还没排' : '一件都没有了'
  const parts: [said: string, count: number][] = [
    ['办成', done],
    ['办成一部分', partly],
    ['没办成', not],
    [leftSaid[status], entries - done - partly - not],
  ]
  const told = parts
    .filter(([said, count]) => said && count > 0)
    .map(([said, count]) => `${said} ${count} 件`)
  return [`${entries} 件`, ...told].join('，')
}

/** 10月报了 12 件，11月到今天报了 3 件. */
export function figuresSaid({ before, since }: EntryFigures, now: number) {
  if (before?.isFew && since?.isFew)
    return `${monthSaid(before.month, now)}、${monthSaid(since.month, now)}都报得不多，各少于 ${leastShown} 件`
  const count = (of: typeof before) => {
    const isOver = Date.parse(of.to) + 1000 < now
    return `${monthSaid(of.month, now)}${isOver ? '' : '到现在'}报了${of.isFew ? '' : ' '}${countSaid(of)}`
  }
  return [before, since].flatMap((of) => (of ? [count(of)] : [])).join('，')
}

type Standing = Pick<StatusBadgeProps, 'look' | 'word'>

/** Where it stands, for a badge: icon and word. */
export function standingOf(entry: PlanEntry, status: PlanCard['status'], now: number): Standing {
  const { dropped, result, carriedTo, notes } = entry
  if (dropped) return { look: 'withdrawn', word: '撤下了' }
  if (result) return { look: looks[result.is], word: planResultWords[result.is] }
  if (carriedTo) return { look: 'ordered', word: `结转到${monthSaid(carriedTo, now)}` }
  if (status === 'draft') return { look: 'ordered', word: '还没公开' }
  if (status === 'closed') return { look: 'withdrawn', word: '没公开' }
  return notes.length > 0 ? { look: 'accepted', word: '在办' } : { look: 'dispatched', word: '等着办' }
}

const looks = { done: 'finished', partly: 'suspended', not: 'declined' } as const
