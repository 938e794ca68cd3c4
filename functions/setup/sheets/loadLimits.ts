import { limitNames, limitUnits, type Limit } from '../../../shared/clock/limits'
import { limitTitles, limitUnitNames } from '../../../shared/copy'
import { dayIn } from './dayIn'
import { originOf, take, things, type Loading } from './loading'

const namesByTitle = Object.fromEntries(limitNames.map((name) => [limitTitles[name], name]))
const unitsByName = Object.fromEntries(limitUnits.map((unit) => [limitUnitNames[unit], unit]))

export function loadLimits(loading: Loading) {
  const columns = { from: '开始', name: '事项', amount: '多久', unit: '单位' }
  const found = things<Limit>(loading, 'limits', (row) => {
    const from = dayIn(row, '开始')
    const [name, unit] = [row.oneOf('事项', namesByTitle), row.oneOf('单位', unitsByName)]
    const amount = row.fitting('多久', /^[1-9]\d{0,3}$/, '1 到 9999 的整数')
    if (!from || !name || !unit || !amount) return undefined
    return { thing: { from, name, amount: Number(amount), unit }, origin: originOf(row, columns) }
  })
  take(loading, 'limits', found)
}
