import { statusMeanings } from '../../../shared/copy'
import type { Order } from '../../../shared/workOrder/order'
import type { Status } from '../../../shared/workOrder/transitions'
import { deskLevel, type DeskLevel } from './deskLevel'

type Verdict = NonNullable<Order['verdict']>

export type Standing = {
  status: Status
  verdict?: Verdict | undefined
  /** Whose turn it is, where that is told. */
  holder?: { id: string } | null
  /** Left out: whoever reads may be anybody. */
  isMine?: boolean
}

/** What the street found, in a resident's words: only what is solved is called 办好了. */
export const verdictSaid: Record<Verdict, string> = {
  solved: '办好了',
  partly: '办好一部分',
  notSolvable: '现在办不了',
}

const dispatchedFrom: Partial<Record<DeskLevel, string>> = { street: '等街道派人', district: '等区里派人' }

/** 等社区派人, unless it lies above the community. */
const awaited = ({ status, holder }: Standing) =>
  (status === 'filed' && dispatchedFrom[deskLevel(holder?.id) ?? 'community']) || statusMeanings[status]

export function meaningOf(standing: Standing) {
  const { status, verdict, isMine = true } = standing
  if (status === 'closed') return verdict ? verdictSaid[verdict] : '办完了'
  if (status === 'withdrawn' && !isMine) return '报的人撤回了'
  return awaited(standing)
}

const stamps: Record<Verdict, string> = { solved: '办好了', partly: '办完了', notSolvable: '办不了' }

/** What is stamped on it. */
export const stampOf = ({ verdict }: Standing) => (verdict ? stamps[verdict] : '办完了')

const ends: Record<Verdict, string> = { solved: '办好', partly: '办完', notSolvable: '答复' }

/** 11月19日办好, 3 天办完: what became of it, behind a time. */
export const endOf = ({ verdict }: Standing) => (verdict ? ends[verdict] : '办完')

/** Behind its title. */
export const endNews = ({ verdict }: Standing) => (verdict === 'notSolvable' ? '有结果了' : '办完了')

export const isSolved = ({ status, verdict = 'solved' }: Standing) =>
  status === 'closed' && verdict === 'solved'
