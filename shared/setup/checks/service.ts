import type { Role, RoleHeld } from '../../actor'
import { roleNames } from '../../copy'
import { districtOf, isUnplaced } from '../../place/codes'
import { PersonId } from '../../person/person'
import type { Staff, Street } from '../../street/street'
import { inPart, isIssue, said, warning, type Issue } from '../issue'
import { repeats } from './repeats'
import { wrongName, wrongPhone } from './texts'

const staffIssue = inPart('staff')
const dutyIssue = inPart('duties')

type Kind = '区' | '街道' | '社区' | '网格' | '部门'

/** Where each role may be held: a grid worker’s is a grid, a handler’s a unit. */
const scopesOfRole: Partial<Record<Role, Kind[]>> = {
  gridWorker: ['网格'],
  dispatcher: ['社区', '街道', '区'],
  handler: ['部门'],
  supervisor: ['街道', '区'],
  admin: ['街道'],
}

/** Every place and unit by its code. */
function kindsIn({ id, communities, grids, units }: Street) {
  return new Map<string, Kind>([
    [districtOf(id), '区'],
    [id, '街道'],
    ...communities.map((community) => [community.id, '社区'] as const),
    ...grids.map((grid) => [grid.id, '网格'] as const),
    ...units.map((unit) => [unit.id, '部门'] as const),
  ])
}

export function wrongDuties(street: Street): Issue[] {
  const kinds = kindsIn(street)
  const categories = new Map(street.categories.map((category) => [category.code, category]))
  const wrong = street.duties.flatMap(({ categoryCode, area, unitId }, at) => {
    const category = categories.get(categoryCode)
    const areaKind = kinds.get(area)
    return [
      category ? undefined : dutyIssue(at, 'categoryCode', `类别 ${categoryCode} 不在类别表里`),
      areaKind && areaKind !== '部门' && areaKind !== '区'
        ? undefined
        : dutyIssue(at, 'area', `区域 ${area} 不在本街道、社区、网格里`),
      kinds.get(unitId) === '部门' ? undefined : dutyIssue(at, 'unitId', `责任单位 ${unitId} 不在部门表里`),
      category?.stopper &&
        warning(
          dutyIssue(at, 'categoryCode', `类别 ${categoryCode} ${category.name} 不归街道管，不会派到单位`),
        ),
    ].filter(isIssue)
  })
  const twice = repeats(street.duties, ({ categoryCode, area }) => `${categoryCode} 在 ${area}`)
  return [
    ...wrong,
    ...twice.map(({ at, name }) => dutyIssue(at, 'categoryCode', `${name} 已经有责任单位，写了两次`)),
    ...withoutDuty(street),
  ]
}

const withoutDuty = ({ categories, duties }: Street) =>
  categories.flatMap(({ code, name, stopper }, at) => {
    const isNamed = stopper || duties.some(({ categoryCode }) => categoryCode === code)
    return isNamed
      ? []
      : [warning(inPart('categories')(at, 'code', `${name} 没有责任单位，派单时要由社区自己选`))]
  })

export function wrongStaff(street: Street): Issue[] {
  const kinds = kindsIn(street)
  const twice = repeats(street.staff, ({ id }) => id)
  return [
    ...street.staff.flatMap((person, at) => wrongPerson(person, at, kinds)),
    ...twice.map(({ at, name }) => staffIssue(at, 'id', `编号 ${name} 写了两次`)),
    ...missing(street),
  ]
}

function wrongPerson({ id, name, phone, roles }: Staff, at: number, kinds: Map<string, Kind>): Issue[] {
  const issue = (field: string) => (words: string) => staffIssue(at, field, words)
  const twice = repeats(roles, ({ role, scope }) => `${roleNames[role]} ${scope}`)
  return [
    said(
      PersonId.safeParse(id).success ? undefined : `编号“${id}”要用小写拼音字母和数字，字母开头`,
      issue('id'),
    ),
    said(wrongName(name, 20), issue('name')),
    said(wrongPhone(phone), issue('phone')),
    ...roles.map((held, place) => said(wrongScope(held, kinds), issue(`roles.${place}.scope`))),
    ...twice.map((found) => issue(`roles.${found.at}.role`)(`岗位“${found.name}”写了两次`)),
  ].filter(isIssue)
}

function wrongScope({ role, scope }: RoleHeld, kinds: Map<string, Kind>) {
  const allowed = scopesOfRole[role]
  if (!allowed) return `“${roleNames[role]}”不在这里登记`
  const kind = kinds.get(scope)
  if (!kind) return `范围 ${scope || '（空）'} 不存在：没有这个网格、社区或部门`
  return allowed.includes(kind)
    ? undefined
    : `${roleNames[role]}的范围要是${allowed.join('或')}，${scope} 是${kind}`
}

/** A street nobody may change any more, and grids whose orders nobody would see. */
function missing({ grids, staff }: Street): Issue[] {
  const held = staff.flatMap(({ roles }) => roles)
  const hasAdmin = held.some(({ role }) => role === 'admin')
  const isServed = (id: string) => held.some(({ role, scope }) => role === 'gridWorker' && scope === id)
  return [
    ...(hasAdmin ? [] : [staffIssue(0, 'roles', '没有管理员：至少要有一个，否则以后没人能改')]),
    ...grids.flatMap(({ id, name }, at) =>
      isUnplaced(id) || isServed(id)
        ? []
        : [warning(inPart('grids')(at, 'id', `网格 ${id}（${name}）没有网格员，居民报的事没人收`))],
    ),
  ]
}
