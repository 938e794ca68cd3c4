import { View } from '@tarojs/components'
import { rateNames, type Numbers, type Row } from '../../../shared/numbers/answer'
import { rateWords, stageWords, windowWords } from '../../../shared/numbers/copy'
import { aria } from '../kit/aria'
import { classNames } from '../kit/classNames'
import { figureText, percentText, rateIn, shareText } from './figures'
import { withinText } from './hours'
import { PlainTable, type PlainTableProps } from './PlainTable'
import { stageRows } from './stageRows'
import { monthSaid } from './windowSaid'
import { closedSaid, linesBelow, unitsByNeed } from './unitsAddUp'

/** A longer table goes on in the next column. */
const longRows = 60

const Part = ({ note, ...table }: PlainTableProps & { note?: string }) => (
  <View className={classNames('report__part', table.rows.length > longRows && 'report__part--long')}>
    <View className='report__title' {...aria({ role: 'heading', level: 2 })}>
      {table.label}
    </View>
    <PlainTable {...table} />
    {note && <View className='t-note mt1'>{note}</View>}
  </View>
)

/** Everything that is published of a month, as tables. */
export const ReportTables = ({ numbers }: { numbers: Numbers }) => (
  <>
    <Part
      label='件数'
      columns={['时段', '期初结转', '新报', '销单', '没了结']}
      rows={[
        {
          key: 'counts',
          cells: [
            monthSaid(numbers.window.month, numbers.window.kind),
            ...[numbers.carried, numbers.ordered, numbers.closed, numbers.open].map(String),
          ],
        },
      ]}
    />
    <Part label='指标' {...ratesTable(numbers)} />
    <Part label='各环节用了多久' {...timesTable(numbers)} />
    <Part
      label='各地方'
      columns={['地方', '新报', '销单', '办结率', '按期办结率']}
      rows={placeRows(numbers.places)}
    />
    {numbers.units.length > 0 && (
      <Part
        label='各单位'
        columns={['单位', '销单', '按期办结率', '退单率']}
        rows={unitRows(numbers)}
        note={closedSaid(numbers)}
      />
    )}
    <Part
      label='各类事项'
      columns={['事项', '新报', '销单', '按期办结率']}
      rows={categoryRows(numbers.categories)}
    />
  </>
)

function ratesTable(numbers: Numbers) {
  const { rates, before, yearBefore, window } = numbers
  const words = windowWords[window.kind]
  return {
    columns: ['叫什么', '多少', '分子', '分母', '从严算', words.before, words.yearBefore],
    rows: [
      ...rateNames.map((name) => ({
        key: name,
        isThin: rates[name].isFew,
        cells: [
          rateWords[name].name,
          shareText(rates[name]),
          figureText(rates[name].over),
          figureText(rates[name].of),
          strictOf(rates[name].strict),
          before ? shareText(before.rates[name]) : '—',
          yearBefore ? shareText(yearBefore.rates[name]) : '—',
        ],
      })),
      scoreRow(numbers),
    ],
  }
}

function scoreText({ percent, isFew }: Pick<Numbers['score'], 'percent' | 'isFew'>) {
  if (percent === undefined) return '无数据'
  return isFew ? '不足 10 份' : `${percentText(percent)} 分`
}

/** 综合成绩 has no numerator: it is made of the three answers of residents. */
const scoreRow = ({ score, weights, before, yearBefore }: Numbers) => ({
  key: 'score',
  isThin: score.isFew,
  cells: [
    '综合成绩',
    weights ? scoreText(score) : '不合计',
    '—',
    figureText(score.of),
    '—',
    before && weights ? scoreText(before.score) : '—',
    yearBefore && weights ? scoreText(yearBefore.score) : '—',
  ],
})

const strictOf = (strict: Numbers['rates']['closure']['strict']) => (strict ? shareText(strict) : '—')

const timesTable = (numbers: Numbers) => ({
  columns: ['环节', '件数', '一半在', '九成在', '按时'],
  rows: stageRows(numbers).map(({ stage, of, median, ninetieth, rate, isThin }) => ({
    key: stage,
    isThin,
    cells: [
      stageWords[stage],
      String(of),
      of > 0 ? withinText(median) : '无数据',
      of > 0 ? withinText(ninetieth) : '无数据',
      rate ? shareText(rate) : '—',
    ],
  })),
})

const placeRows = (places: readonly Row[]) =>
  places.map((row) => ({
    key: row.id,
    cells: [row.name, String(row.ordered), String(row.closed), rateIn(row, 'closure'), rateIn(row, 'onTime')],
  }))

const categoryRows = (categories: readonly Row[]) =>
  categories.map((row) => ({
    key: row.id,
    cells: [row.name, String(row.ordered), String(row.closed), rateIn(row, 'onTime')],
  }))

const unitRows = (numbers: Numbers) =>
  [...unitsByNeed(numbers.units), ...linesBelow(numbers)].map((row) => ({
    key: row.id,
    cells: [row.name, String(row.closed), rateIn(row, 'onTime'), rateIn(row, 'returned')],
  }))
