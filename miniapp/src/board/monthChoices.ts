import { windowWords } from '../../../shared/numbers/copy'
import type { WindowKind } from '../../../shared/numbers/windows'
import type { NumberAnswer } from './numbersApi'
import { daySaid, monthSaid } from './windowSaid'

type Months = NumberAnswer<'numberMonths'>['months']

export const running = '现在'

/** 2026年11月考核月，10月19日—11月18日; a calendar month goes from its first to its last, as everybody knows. */
function textOf({ kind, month, first, last, isRunning }: Months[number]) {
  const name = isRunning ? `${windowWords[kind].this}，到现在` : monthSaid(month, kind)
  if (kind === 'month') return name
  return isRunning ? `${name}：${daySaid(first)}起` : `${name}：${daySaid(first)}—${daySaid(last)}`
}

/** Which months of a kind are offered: the one that goes on, and those that have orders. */
export const monthChoices = (months: Months, kind: WindowKind) =>
  months
    .filter((one) => one.kind === kind)
    .map((one) => ({ value: one.isRunning ? running : one.month, text: textOf(one) }))

/** The same month of the other kind, if that has orders too; else the one that goes on. */
export function otherKind(months: Months | undefined, kind: WindowKind, month: string | undefined) {
  const same = months?.find((one) => one.kind === kind && one.month === month && !one.isRunning)
  return { kind, ...(same && { month: same.month }) }
}
