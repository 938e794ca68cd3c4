import type { Row } from '../../../shared/numbers/answer'
import { shareText, figureText } from './figures'
import { needFirst } from './needFirst'

export type PlaceBar = {
  id: string
  name: string
  /** Hundredths of the longest: closed, and all that should have been. */
  closed: number
  whole: number
  percent: string
  fraction: string
  isThin: boolean
  spoken: string
  /** 样本少, 无数据 */
  few: string
}

const sumUp = ({ id, name, rates: { closure } }: Row, longest: number): PlaceBar[] => {
  if (!closure) return []
  const { over, of, isFew: isThin } = closure
  const share = (cases: number) => Math.min(100, Math.max(0, (cases * 100) / longest))
  const percent = shareText(closure)
  return [
    {
      id,
      name: name.replace(/社区$/, ''),
      closed: share(over),
      whole: share(of),
      percent,
      fraction: of > 0 ? `${figureText(over)}/${figureText(of)}` : '无数据',
      isThin,
      few: of > 0 ? '样本少' : '',
      spoken: isThin
        ? `${name}，${figureText(of)} 件，不足 10 件，不比较`
        : `${name}办结率 ${percent}，${figureText(over)} 件除以 ${figureText(of)} 件`,
    },
  ]
}

/** The cases of each place, closed and not, for they look alike as rates 85–95 %. */
export function placeBars(places: readonly Row[]): PlaceBar[] {
  const longest = Math.max(1, ...places.map(({ rates }) => rates.closure?.of ?? 0))
  return [...places].sort(needFirst('closure')).flatMap((row) => sumUp(row, longest))
}
