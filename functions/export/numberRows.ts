import { numberUnits, windowKindNames } from '../../shared/export/copy'
import { numberColumns, type NumberColumn } from '../../shared/export/numberColumns'
import { rateNames, type Numbers } from '../../shared/numbers/answer'
import { bounds } from '../../shared/numbers/bounds'
import { countWords, rateWords, stageWords } from '../../shared/numbers/copy'
import { countNames } from '../../shared/numbers/operations'
import { fewCases, type RateName } from '../../shared/numbers/rates'
import { communityOf } from '../../shared/place/codes'
import { percentRounded, plainFigure } from '../../shared/numbers/rounded'
import type { Cell } from './cells'
import { chinaTime } from './chinaTime'

type Line = Partial<Record<NumberColumn, Cell>>
type Share = { of: number; percent?: number | undefined; isFew: boolean }

const casesOf = ({ of, isFew }: Share) => (of <= 0 ? '无数据' : isFew ? `不足 ${fewCases} 件` : '')

const percentOf = ({ percent }: Pick<Share, 'percent'>) =>
  percent === undefined ? '' : percentRounded(percent)

function rateLine(key: RateName, { strict, ...rate }: Numbers['rates'][RateName]): Line {
  const { name } = rateWords[key]
  const shown = {
    ...{ over: plainFigure(rate.over), of: rate.of },
    ...{ value: percentOf(rate), cases: casesOf(rate) },
  }
  return {
    ...{ key, name, ...shown, unit: numberUnits.rate },
    ...(strict && {
      strictOver: plainFigure(strict.over),
      strictOf: strict.of,
      strictValue: percentOf(strict),
      strictCases: casesOf(strict),
    }),
  }
}

/** Beyond the last bound nobody counted how long it was. */
const longest = `超过 ${bounds[bounds.length - 2]}`
const hoursOf = (hours: number | undefined, of: number): Cell => (of > 0 ? (hours ?? longest) : '')

function timeLine({ stage, of, median, ninetieth }: Numbers['times'][number]): Line {
  return {
    ...{ key: `time.${stage}`, name: `${stageWords[stage]}时长`, of, unit: numberUnits.time },
    median: hoursOf(median, of),
    ninetieth: hoursOf(ninetieth, of),
  }
}

function linesOf(shown: Numbers): Line[] {
  const { score } = shown
  return [
    ...countNames.map((key) => ({
      ...{ key, name: countWords[key], value: shown[key], unit: numberUnits.count },
    })),
    ...rateNames.map((key) => rateLine(key, shown.rates[key])),
    {
      ...{
        key: 'score',
        name: '综合成绩',
        of: score.of,
        value: percentOf(score),
        unit: numberUnits.score,
      },
      cases: casesOf(score),
    },
    ...shown.times.map(timeLine),
  ]
}

/** What is shown of a place in a window as rows, one for each number, each cell as it is shown. */
export function numberRows(shown: Numbers): Cell[][] {
  const { node, window, at } = shown
  const { kind, month, first, last, through } = window
  // Every community has a first grid.
  const place =
    node.partOf && communityOf(node.id) === node.partOf.id ? `${node.partOf.name} ${node.name}` : node.name
  const where = { placeId: node.id, place, windowKind: windowKindNames[kind] }
  const head: Line = { ...where, month, first, last, through, at: chinaTime(Date.parse(at)) }
  return linesOf(shown).map((line) => {
    const row = { ...head, ...line }
    return numberColumns.map((column) => row[column] ?? '')
  })
}
