import type { Numbers } from '../../../shared/numbers/answer'
import { rateWords } from '../../../shared/numbers/copy'
import type { RateName } from '../../../shared/numbers/rates'
import type { Behind } from './behind'
import { differences } from './compared'
import { figureText, fractionText, percentText } from './figures'

export type Tile = {
  name: string
  figure: string
  unit: string
  fraction: string
  /** The other reading, and how it was before. */
  lines: string[]
  /** Too few to be a rate. */
  isThin: boolean
  /** What is behind it; a score has nothing of its own. */
  behind?: Behind
}

type Shown = { over?: number; of: number; percent?: number | undefined; isFew: boolean }

const few = '只看数，不算率'

/** Its figure as it may be shown: nothing of nothing is no data, few are counted, and only then it is a rate. */
function figureOf({ over, of, percent, isFew }: Shown, unit: string) {
  if (percent === undefined) return { figure: '无数据', unit: '', fraction: `0 ${unit}`, isThin: true }
  if (!isFew) return { figure: percentText(percent), unit: over === undefined ? '分' : '%', isThin: false }
  const figure = over === undefined ? '不算分' : `${figureText(over)} / ${figureText(of)}`
  return {
    figure,
    unit: over === undefined ? '' : unit.slice(0, 1),
    fraction: `${figureText(of)} ${unit}，不足 10`,
    isThin: true,
  }
}

/** How else it may be read: with nothing left out, or what counts for how much. */
const readings: Partial<Record<RateName, (numbers: Numbers) => string | undefined>> = {
  closure: ({ rates }) => strictText('不扣除任何单', rates.closure.strict),
  onTime: ({ rates }) => strictText('按头一次答应的日子算', rates.onTime.strict),
  solved: ({ weights }) => partlyText(weights?.partly),
  satisfied: () => '“基本满意”按 0.9 算',
  response: () => '居民说有人联系过',
}

/** Of a district whose streets count it differently each counts as it does. */
function partlyText(partly: number | undefined) {
  if (partly === undefined) return '“部分”按各街道的口径算'
  return partly > 0 ? `“部分”按 ${partly} 算` : '“部分”不算解决'
}

const strictText = (said: string, strict: Shown | undefined) =>
  strict?.percent === undefined || strict.isFew ? undefined : `${said}：${percentText(strict.percent)}%`

const known = (words: (string | undefined)[]) => words.flatMap((word) => (word ? [word] : []))

export function rateTile(numbers: Numbers, name: RateName): Tile {
  const rate = numbers.rates[name]
  const { unit } = rateWords[name]
  const shown = figureOf(rate, unit)
  const lines = shown.isThin
    ? known([rate.percent === undefined ? undefined : few])
    : known([
        readings[name]?.(numbers),
        ...differences(numbers, rate, { of: ({ rates }) => rates[name], unit: '%' }),
      ])
  return {
    name: rateWords[name].name,
    fraction: fractionText(rate, unit),
    ...shown,
    lines,
    behind: { rate: name, part: 'missed' },
  }
}

/** 综合成绩: of the three answers of residents, by weights that are a setting. */
export function scoreTile(numbers: Numbers): Tile {
  const { score, weights } = numbers
  const shown = figureOf(score, '份评价')
  if (!weights)
    return {
      ...{ name: '综合成绩', figure: '不合计', unit: '', isThin: true },
      fraction: '各街道权重不一样',
      lines: [],
    }
  const made = `三率占 ${weights.response}、${weights.solved}、${weights.satisfied}`
  return {
    name: '综合成绩',
    fraction: `${figureText(score.of)} 份评价`,
    ...shown,
    lines: shown.isThin
      ? []
      : [made, ...differences(numbers, score, { of: (earlier) => earlier.score, unit: ' 分' })],
  }
}

const mainRates = ['closure', 'onTime', 'response', 'solved', 'satisfied'] as const

export const mainTiles = (numbers: Numbers) => [
  ...mainRates.map((name) => rateTile(numbers, name)),
  scoreTile(numbers),
]

/** 办结率 92.4%，318 ÷ 344 件，不扣除任何单：85.5% */
export const tileSpoken = ({ name, figure, unit, fraction, lines }: Tile) =>
  [`${name} ${figure}${unit}`, fraction, ...lines].join('，')
