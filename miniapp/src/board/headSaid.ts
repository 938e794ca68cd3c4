import type { Numbers } from '../../../shared/numbers/answer'
import { stageWords } from '../../../shared/numbers/copy'
import { figureText } from './figures'
import { slowestOf } from './slowest'

export const isEmpty = ({ ordered, closed, carried, open }: Numbers) =>
  ordered + closed + carried + open === 0

const closedText = (closed: number) => (closed > 0 ? `${closed} 件销了单` : '还没有销了的单')

function lateText({ live, rates: { onTime } }: Numbers) {
  if (live) return live.late > 0 ? `${live.late} 件超期` : '没有超期的'
  if (onTime.of === 0) return '没有到期的'
  const late = onTime.of - onTime.over
  return late > 0 ? `${figureText(late)} 件没按期办好` : '到期的都按期办好了'
}

/** 318 件销了单，7 件超期，慢在接单: the sentence of the page, from the figures. */
export function headSaid(numbers: Numbers) {
  if (isEmpty(numbers)) return '还没有单子'
  const slow = slowestOf(numbers)
  return [
    closedText(numbers.closed),
    lateText(numbers),
    ...(slow ? [`慢在${stageWords[slow.stage]}`] : []),
  ].join('，')
}

/** 眼下 7 件超期，11 件今天到期 */
export function todaySaid({ live }: Pick<Numbers, 'live'>) {
  if (!live) return '眼下的数还没有'
  const late = live.late > 0 ? `${live.late} 件超期` : '没有超期的'
  return `眼下${live.late > 0 ? ' ' : ''}${late}，${live.dueToday > 0 ? `${live.dueToday} 件今天到期` : '今天没有到期的'}`
}
