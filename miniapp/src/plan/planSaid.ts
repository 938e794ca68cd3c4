import { chinaDay } from '../../../shared/clock/china'
import { dateOf, lastDayOf, monthOf } from '../../../shared/numbers/windows'
import type { EntryFigures, PlanCard, PlanEntry } from '../../../shared/plan/plan'
import { planResultWords } from '../../../shared/plan/copy'
import { reportedAs } from '../campaign/figuresSaid'
import type { StatusBadgeProps } from '../kit/StatusBadge'
import { monthSaid } from './monthSaid'

/** What of it has no result waits for one as long as the month goes on, and is carried over afterwards. */
const leftSaid = { draft: '', published: '还没结果', closed: '结转' }

/** Published before its first day: nobody is at it yet. */
export const isToCome = ({ month, status }: Pick<PlanCard, 'month' | 'status'>, now: number) =>
  status === 'published' && month > monthOf(chinaDay(now))

/** How many, and what came of them. */
export function planSaid(card: PlanCard, now: number) {
  const { status, entries, publishedAt } = card
  const { done, partly, not } = card.results
  if (status === 'closed' && !publishedAt) return '没公开就收尾了'
  if (entries === 0) return status === 'draft' ? '还没排' : '一件都没有了'
  const parts: [said: string, count: number][] = [
    ['办成', done],
    ['办成一部分', partly],
    ['没办成', not],
    [isToCome(card, now) ? '还没开始' : leftSaid[status], entries - done - partly - not],
  ]
  const told = parts
    .filter(([said, count]) => said && count > 0)
    .map(([said, count]) => `${said} ${count} 件`)
  return [`${entries} 件`, ...told].join('，')
}

/** The day through which a month is counted, where that is not its last. */
export function throughOf({ month, to }: EntryFigures['before']) {
  const day = chinaDay(Date.parse(to) - 1)
  return day < lastDayOf(month) ? Number(dateOf(day).slice(-2)) : undefined
}

type Counted = EntryFigures['before']

/** Of two whole months, as far as the reader may know them. */
function changeSaid({ band: was }: Counted, since: Counted) {
  if (throughOf(since) !== undefined || !was || !since.band) return ''
  return since.band.from < was.from ? '，少了' : '，多了'
}

const isSameBand = ({ band: was }: Counted, { band: is }: Counted) =>
  is !== undefined && was?.from === is.from

/** 10月报了 12 件，11月到3日报了 3 件. */
export function figuresSaid({ before, since }: EntryFigures, now: number) {
  const name = (of: Counted) => {
    const through = throughOf(of)
    return `${monthSaid(of.month, now)}${through === undefined ? '' : `到${through}日`}`
  }
  const was = `${name(before)}报了${reportedAs(before)}`
  if (!since) return was
  if (isSameBand(before, since)) return `${was}，${name(since)}也是`
  return `${was}，${name(since)}报了${reportedAs(since)}${changeSaid(before, since)}`
}

type Standing = Pick<StatusBadgeProps, 'look' | 'word'>

/** Where it stands, for a badge: icon and word. */
export function standingOf(
  entry: PlanEntry,
  plan: Pick<PlanCard, 'month' | 'status'>,
  now: number,
): Standing {
  const { dropped, result, carriedTo } = entry
  if (dropped) return { look: 'withdrawn', word: '撤下了' }
  if (result) return { look: looks[result.is], word: planResultWords[result.is] }
  if (carriedTo) return { look: 'ordered', word: `结转到${monthSaid(carriedTo, now)}` }
  if (plan.status === 'draft') return { look: 'ordered', word: '还没公开' }
  if (plan.status === 'closed') return { look: 'withdrawn', word: '没公开' }
  return goingOn(entry, isToCome(plan, now))
}

/** What was noted down before the month began has begun all the same. */
function goingOn({ notes }: PlanEntry, isAhead: boolean): Standing {
  if (notes.length > 0) return { look: 'accepted', word: '在办' }
  return { look: 'dispatched', word: isAhead ? '还没开始' : '等着办' }
}

const looks = { done: 'finished', partly: 'suspended', not: 'declined' } as const
