import type { Answer } from '../../../shared/contract'
import { dateOf } from '../clockText'
import { verdictSaid } from '../workOrder/meaningOf'

/** 11月19日办好。没办好的话，12月4日前能重办。 Promised only to whoever may still ask for it. */
export function closedLine({ order, moves }: Pick<Answer<'getOrder'>, 'order' | 'moves'>) {
  const { closedAt, reopenUntil, verdict = 'solved' } = order
  if (!closedAt) return ''
  const found = verdict === 'solved' ? '办好' : `街道核实：${verdictSaid[verdict]}`
  const again = reopenUntil && moves.includes('reopen') ? `没办好的话，${dateOf(reopenUntil)}前能重办。` : ''
  return `${dateOf(closedAt)}${found}。${again}`
}
