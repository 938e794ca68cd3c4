import { View } from '@tarojs/components'
import type { Numbers, Row } from '../../../shared/numbers/answer'
import { fewCases } from '../../../shared/numbers/rates'
import type { Opens } from './behind'
import { rateIn } from './figures'
import { Panel } from './Panel'
import { FoldedTable } from './FoldedTable'
import { linesBelow, unitsByNeed, lateSaid } from './unitsAddUp'

type Opened = { numbers: Numbers; opens: Opens }

/** 哪类事多: most reported first. */
export const CategoriesPanel = ({ numbers: { categories, ordered, closed }, opens }: Opened) =>
  categories.length === 0 ? null : (
    <Panel wide={6} title='哪类事多' note='报得多的在前'>
      <FoldedTable
        label='哪类事多'
        columns={['事项', '新报', '销单', '按期办结率']}
        rows={categories.map((row) => ({
          key: row.id,
          isThin: row.ordered < fewCases,
          cells: [row.name, String(row.ordered), String(row.closed), rateIn(row, 'onTime')],
          onPress: opens({ count: 'ordered', categoryCode: row.id, named: row.name }),
        }))}
      />
      <View className='t-note mt3'>
        {categories.length} 类加起来：新报 {ordered} 件，销单 {closed} 件。
      </View>
    </Panel>
  )

const unitCells = (row: Row) => [
  row.name,
  row.late === undefined ? '—' : String(row.late),
  rateIn(row, 'onTime'),
  rateIn(row, 'returned'),
]

/** 各单位办得怎样. */
export const UnitsPanel = ({ numbers, opens }: Opened) =>
  numbers.units.length === 0 ? null : (
    <Panel wide={6} title='各单位办得怎样' note='超期多的在前，按期率不足 10 件不比较'>
      <FoldedTable
        label='各单位办得怎样'
        columns={['单位', '超期', '按期办结率', '退单率']}
        rows={unitsByNeed(numbers.units).map((row) => ({
          key: row.id,
          isThin: row.rates.onTime?.isFew ?? true,
          cells: unitCells({ ...row, late: row.late ?? 0 }),
          onPress: opens({ rate: 'onTime', part: 'of', unitId: row.id, named: row.name }),
        }))}
        below={linesBelow(numbers).map((row) => ({ key: row.id, cells: unitCells(row) }))}
      />
      <View className='t-note mt3'>{lateSaid(numbers)}</View>
    </Panel>
  )
