import type { RateShown, Row } from '../../../shared/numbers/answer'
import { percentRounded } from '../../../shared/numbers/rounded'
import type { RateName } from '../../../shared/numbers/rates'

/** 179.9, 212: what is counted in parts keeps one. */
export const figureText = (figure: number) => String(Math.round(figure * 10) / 10)

/** 92.4; never 100.0 where one is missing, never 0.0 where there is one. */
export const percentText = (percent: number) => percentRounded(percent).toFixed(1)

type Share = Pick<RateShown, 'over' | 'of' | 'percent' | 'isFew'>

/** 92.4%, 6/8, 无数据: under ten cases 样本少 it is counts alone, and nothing of nothing is no rate. */
export function shareText({ over, of, percent, isFew }: Share) {
  if (percent === undefined) return '无数据'
  return isFew ? `${figureText(over)}/${figureText(of)}` : `${percentText(percent)}%`
}

/** A rate of a place, a unit or a category. */
export function rateIn({ rates }: Row, name: RateName) {
  const rate = rates[name]
  return rate ? shareText(rate) : '无数据'
}

/** 318 ÷ 344 件 */
export const fractionText = ({ over, of }: Share, unit: string) =>
  `${figureText(over)} ÷ ${figureText(of)} ${unit}`
