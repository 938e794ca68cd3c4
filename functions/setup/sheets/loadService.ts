import type { Role } from '../../../shared/actor'
import { roleNames } from '../../../shared/copy'
import { known } from '../../../shared/known'
import { districtOf } from '../../../shared/place/codes'
import { servingRoles } from '../../../shared/actor'
import type { Duty, Staff } from '../../../shared/street/street'
import { originOf, rowsOf, take, things, unitId, unitPattern, wholeStreet, type Loading } from './loading'
import type { Origin } from './origins'
import type { RowReader } from './rowReader'

export function loadDuties(loading: Loading) {
  const { street } = loading
  const columns = { categoryCode: '类别', area: '区域', unitId: '部门' }
  const found = things<Duty>(loading, 'duties', (row) => {
    const categoryCode = row.fitting('类别', /^[A-Z]\d{2,4}$/, '类别编号')
    const area = row.fitting('区域', /^(全街道|\d{9,15})$/, '全街道，或者社区、网格的编号')
    const unit = row.fitting('部门', unitPattern, '部门编号')
    if (!categoryCode || !area || !unit) return undefined
    const thing = { categoryCode, area: area === wholeStreet ? street : area, unitId: unitId(street, unit) }
    return { thing, origin: originOf(row, columns) }
  })
  take(loading, 'duties', found)
}

const rolesByName = Object.fromEntries(servingRoles.map((role) => [roleNames[role], role]))

function roleOf(row: RowReader, street: string) {
  const role: Role | undefined = row.oneOf('岗位', rolesByName)
  const said = row.text('范围')
  if (!said) row.wrong('范围', '没有写')
  if (!role || !said) return undefined
  const whole = new Map([
    [wholeStreet, street],
    ['全区', districtOf(street)],
  ])
  return { role, scope: whole.get(said) ?? unitId(street, said) }
}

/** Several rows may be one person: each gives a role. */
export function loadStaff(loading: Loading) {
  const rows = rowsOf(loading, 'staff')
  if (!rows) return
  const byId = new Map<string, { thing: Staff; origin: Origin }>()
  for (const row of rows) {
    // Under an id that is wrong as well: what else is wrong with her is to be said at once.
    const id =
      row.fitting('编号', /^[a-z][a-z0-9]{1,31}$/, '小写拼音字母和数字，字母开头，至少两个') ??
      row.text('编号')
    const held = roleOf(row, loading.street)
    if (!id) continue
    const origin = originOf(row, { id: '编号', name: '姓名', phone: '电话', roles: '岗位' })
    const person = byId.get(id) ?? { thing: personOf(id, row), origin }
    byId.set(id, person)
    if (person.thing.name !== row.text('姓名'))
      row.wrong('姓名', `编号 ${id} 在前面是“${person.thing.name}”，同一个编号只能是一个人`)
    if (!held) continue
    const place = person.thing.roles.push(held) - 1
    const inner = originOf(row, { role: '岗位', scope: '范围' })
    person.origin.within = { ...person.origin.within, [`roles.${place}`]: inner }
  }
  const people = [...byId.values()]
  take(loading, 'staff', {
    list: people.map(({ thing }) => thing),
    origins: people.map(({ origin }) => origin),
  })
}

const personOf = (id: string, row: RowReader): Staff =>
  known({ id, name: row.text('姓名'), phone: row.optional('电话'), roles: [] })
