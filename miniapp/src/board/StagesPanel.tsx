import { View } from '@tarojs/components'
import type { Numbers } from '../../../shared/numbers/answer'
import { stageWords } from '../../../shared/numbers/copy'
import type { Opens } from './behind'
import { fractionText, percentText, shareText } from './figures'
import { hoursText, rulerMarks, withinText } from './hours'
import { Panel } from './Panel'
import { ownStages, rateOfStage, slowestOf } from './slowest'
import { StageBar } from './StageBar'
import { stageRows, type StageRow } from './stageRows'

type StagesPanelProps = { numbers: Numbers; opens: Opens }

/** 各环节用了多久: half of the orders and nine tenths of them, on one ruler from half an hour to a month. */
export function StagesPanel({ numbers, opens }: StagesPanelProps) {
  const rows = stageRows(numbers)
  const slow = slowestOf(numbers)
  return (
    <Panel
      wide={5}
      title={slow ? `慢在${stageWords[slow.stage]}` : '各环节用了多久'}
      table={{
        columns: ['环节', '件数', '一半在', '九成在', '按时'],
        rows: rows.map((row) => tableRow(row, opens)),
      }}
    >
      <View className='t-small'>{saidOf(numbers)}</View>
      <View className='board-stages mt3'>
        {rows
          .filter(({ stage }) => stage !== 'whole')
          .map((row) => (
            <StageBar key={row.stage} row={row} isSlow={row.stage === slow?.stage} />
          ))}
        <Ruler />
      </View>
      <View className='row row--wrap mt2'>
        <View className='board-key'>
          <View className='board-key__box board-key__box--tile' />
          一半的单
        </View>
        <View className='board-key'>
          <View className='board-key__box board-key__box--soft' />
          九成的单
        </View>
      </View>
    </Panel>
  )
}

const Ruler = () => (
  <View className='board-stage board-stage--ruler'>
    <View />
    <View className='board-stage__marks'>
      {rulerMarks.map(({ hours, at }) => (
        <View key={hours} className='board-stage__mark t-note' style={{ left: `${at}%` }}>
          {hoursText(hours)}
        </View>
      ))}
    </View>
    <View />
  </View>
)

/** Nothing sticks, or too little went through to say so. */
function noneSlow({ rates }: Numbers) {
  const known = ownStages.map((stage) => rates[rateOfStage[stage]]).filter(({ of }) => of > 0)
  if (known.length === 0) return '还没有走完的环节。'
  return known.every(({ isFew }) => isFew) ? '各环节都不足 10 件，不作比较。' : '各环节大多按时。'
}

/** 接单按时的只有 84.0%（281 ÷ 319 件）；一半在 1 小时内，九成在 6 小时内。 */
export function saidOf(numbers: Numbers) {
  const slow = slowestOf(numbers)
  if (!slow) return `${noneSlow(numbers)}夜里和周末也算在用时里。`
  const name = stageWords[slow.stage]
  const time = numbers.times.find(({ stage }) => stage === slow.stage)
  const long =
    time && time.of > 0 ? `；一半在 ${withinText(time.median)}，九成在 ${withinText(time.ninetieth)}` : ''
  return `${name}按时的有 ${percentText(slow.rate.percent)}%（${fractionText(slow.rate, '件')}）${long}。`
}

const tableRow = ({ stage, of, median, ninetieth, rate, isThin }: StageRow, opens: Opens) => ({
  key: stage,
  isThin,
  cells: [
    stageWords[stage],
    String(of),
    of > 0 ? withinText(median) : '无数据',
    of > 0 ? withinText(ninetieth) : '无数据',
    rate ? shareText(rate) : '—',
  ],
  onPress: stage === 'whole' ? undefined : opens({ rate: rateOfStage[stage], part: 'missed' }),
})
