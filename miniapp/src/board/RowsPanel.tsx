import type { Numbers, Row } from '../../../shared/numbers/answer'
import { fewCases } from '../../../shared/numbers/rates'
import type { Opens } from './behind'
import { rateIn } from './figures'
import { needFirst } from './needFirst'
import { Panel } from './Panel'
import { FoldedTable } from './FoldedTable'

type Opened = { numbers: Numbers; opens: Opens }

/** 哪类事多: most reported first. */
export const CategoriesPanel = ({ numbers: { categories }, opens }: Opened) =>
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
    </Panel>
  )

/** Who has most that is late now first, then who is least often on time; with few cases nobody is ranked by that. */
export const unitsByNeed = (units: readonly Row[]) =>
  [...units].sort((one, other) => (other.late ?? 0) - (one.late ?? 0) || needFirst('onTime')(one, other))

/** 各单位办得怎样. */
export const UnitsPanel = ({ numbers: { units }, opens }: Opened) =>
  units.length === 0 ? null : (
    <Panel wide={6} title='各单位办得怎样' note='超期多的在前，按期率不足 10 件不比较'>
      <FoldedTable
        label='各单位办得怎样'
        columns={['单位', '超期', '按期办结率', '退单率']}
        rows={unitsByNeed(units).map((row) => ({
          key: row.id,
          isThin: row.rates.onTime?.isFew ?? true,
          cells: [row.name, String(row.late ?? 0), rateIn(row, 'onTime'), rateIn(row, 'returned')],
          onPress: opens({ rate: 'onTime', part: 'of', unitId: row.id, named: row.name }),
        }))}
      />
    </Panel>
  )
