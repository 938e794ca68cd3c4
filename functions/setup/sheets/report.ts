import type { classes } from '../../../shared/category/category'
import type { Limit } from '../../../shared/clock/limits'
import { amountText, limitTitles } from '../../../shared/copy'
import type { BuildingHouseholds } from '../../../shared/household/household'
import { changedFields, type Change } from '../../../shared/setup/changes'
import { setupParts, type SetupPart } from '../../../shared/setup/setup'
import type { Finding } from '../../../shared/setup/tables'
import { isWrong } from './finding'
import { gridsName, sheetKinds } from './sheetKinds'

export const titleOf = (part: SetupPart) =>
  part === 'grids' ? gridsName : sheetKinds[part === 'settings' ? 'street' : part].name

const fieldNames: Record<string, string> = {
  name: '名称',
  phone: '电话',
  fallbackCategory: '兜底类别',
  ring: '边界',
  latitude: '纬度',
  longitude: '经度',
  group: '大类',
  searchWords: '搜索词',
  class: '时限',
  questions: '问题',
  afterPhoto: '现场照片',
  private: '不公开',
  stopper: '不归街道管',
  unitId: '部门',
  roles: '岗位',
  holidays: '放假',
  workdays: '上班',
  isConfirmed: '已公布',
  households: '门牌或面积',
  from: '开始',
  amount: '多久',
  unit: '单位',
}

const classNames: Record<(typeof classes)[number], string> = {
  emergency: '应急',
  utilities: '水电气暖',
  ordinary: '一般',
  complex: '复杂',
}

function shown(value: unknown) {
  if (typeof value === 'boolean') return value ? '是' : '否'
  const text = String(value ?? '无')
  const isClass = (name: string): name is keyof typeof classNames => name in classNames
  return isClass(text) ? classNames[text] : text
}

/** A short value before and after; of a long one only that it changed. */
function fieldLine(field: string, { before, after }: Change) {
  const [was, is] = [before, after].map((thing) => (thing as Record<string, unknown>)[field])
  const name = fieldNames[field] ?? field
  return typeof (is ?? was) === 'object' ? name : `${name} ${shown(was)} → ${shown(is)}`
}

const isLimit = (thing: object): thing is Limit => 'from' in thing

const isBuilding = (thing: object): thing is BuildingHouseholds => 'buildingId' in thing

function calledIn({ name, before, after }: Change) {
  const thing = after ?? before ?? {}
  if (isBuilding(thing)) return `${name} ${thing.households.length} 户`
  if (isLimit(thing)) return `${limitTitles[thing.name]} 从 ${thing.from} 起 ${amountText(thing)}`
  const title = 'name' in thing && typeof thing.name === 'string' ? ` ${thing.name}` : ''
  return `${name.replace('#', ' 在 ')}${title}`
}

export function changeLine(change: Change) {
  const { before, after } = change
  const called = calledIn(change)
  if (!before) return `  新增 ${called}`
  if (!after) return `  删　 ${called}`
  return `  改　 ${called}：${changedFields(change)
    .map((field) => fieldLine(field, change))
    .join('，')}`
}

/** A new street has thousands; what is changed or goes is shown to the last. */
const mostNew = 20

export function changeLines(changes: Change[]) {
  return setupParts.flatMap((part) => {
    const own = changes.filter((change) => change.part === part)
    if (own.length === 0) return []
    const fresh = own.filter(({ before }) => !before)
    const others = own.filter(({ before }) => before)
    const gone = others.filter(({ after }) => !after).length
    const counts = `新增 ${fresh.length}，改 ${others.length - gone}，删 ${gone}`
    const more = fresh.length > mostNew ? [`  …… 还有新增 ${fresh.length - mostNew} 条`] : []
    return [
      `${titleOf(part)}：${counts}`,
      ...[...others, ...fresh.slice(0, mostNew)].map(changeLine),
      ...more,
    ]
  })
}

export function findingLine({ file, line, column, words, isWarning }: Finding) {
  const where = [file, line > 0 ? `第 ${line} 行` : '', column && `“${column}”`].filter(Boolean).join(' ')
  return `${isWarning ? '提醒' : '错误'} ${where}：${words}`
}

export const findingLines = (findings: Finding[]) => [
  ...findings.filter(isWrong).map(findingLine),
  ...findings.filter((finding) => !isWrong(finding)).map(findingLine),
]
