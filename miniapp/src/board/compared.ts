import { windowWords } from '../../../shared/numbers/copy'
import type { Numbers } from '../../../shared/numbers/answer'
import { figureText, percentText } from './figures'

type Percent = { percent?: number | undefined; isFew: boolean }

/** Which figure of another month is meant, and what it is counted in. */
type Then = { of: (earlier: NonNullable<Numbers['before']>) => Percent; unit: '%' | ' 分' }

/** 比上月高 2.3 个点; nothing where either has too few cases to say so. */
export function differenceText(now: Percent, then: Percent | undefined, name: string) {
  if (now.percent === undefined || now.isFew || then?.percent === undefined || then.isFew) return undefined
  const points = Math.round((now.percent - then.percent) * 10) / 10
  if (points === 0) return `和${name}一样`
  return `比${name}${points > 0 ? '高' : '低'} ${figureText(Math.abs(points))} 个点`
}

type Earlier = Pick<Numbers, 'before' | 'yearBefore' | 'window'>

/** 上月整月 92.7%: a month that goes on is put beside one that is over, and by its end may be as good. */
const earlierText = (then: Percent, name: string, unit: string) =>
  then.percent === undefined || then.isFew ? undefined : `${name}整月 ${percentText(then.percent)}${unit}`

/** Beside the month before, and beside the same month a year ago, as far as they were kept. */
export function differences(numbers: Earlier, now: Percent, { of, unit }: Then) {
  const { before, yearBefore, window } = numbers
  const said = (then: Percent, name: string) =>
    window.isRunning ? earlierText(then, name, unit) : differenceText(now, then, name)
  const words = windowWords[window.kind]
  const all = [before && said(of(before), words.before), yearBefore && said(of(yearBefore), words.yearBefore)]
  return all.flatMap((one) => (one ? [one] : []))
}
