import type { Category, Question } from '../../../shared/category/category'
import { known } from '../../../shared/known'
import { originOf, rowsOf, take, things, type Loading } from './loading'
import type { Origin } from './origins'
import type { RowReader } from './rowReader'
import { skillsOf } from './skillsOf'

const codePattern = /^[A-Z]\d{2,4}$/
const codeWanted = '一个大写字母加 2 到 4 位数字'

const classes = { 应急: 'emergency', 水电气暖: 'utilities', 一般: 'ordinary', 复杂: 'complex' } as const
const yesOrNo = { 是: true, 否: false, '': false } as const
const kinds = { 是否: 'yesNo', 选择: 'choice', 文字: 'text' } as const

const categoryColumns = {
  code: '编号',
  name: '名称',
  group: '大类',
  'stopper.words': '不归街道管',
  'stopper.phone': '转告电话',
}

function stopperOf(row: RowReader): Category['stopper'] {
  const [words, phone] = [row.text('不归街道管'), row.optional('转告电话')]
  if (!words && phone) row.wrong('不归街道管', '写了转告电话，就要写一句为什么不归街道管')
  return words ? known({ words, phone }) : undefined
}

function categoryOf(row: RowReader): Category | undefined {
  const code = row.fitting('编号', codePattern, codeWanted)
  const name = row.oneOf('时限', classes)
  const [afterPhoto, isPrivate] = [row.oneOf('现场照片', yesOrNo), row.oneOf('不公开', yesOrNo)]
  const stopper = stopperOf(row)
  const skills = skillsOf(row)
  if (!code) return undefined
  return known({
    code,
    name: row.text('名称'),
    group: row.text('大类'),
    searchWords: row.list('搜索词'),
    class: name ?? 'ordinary',
    questions: [],
    afterPhoto: afterPhoto ?? false,
    private: isPrivate ?? false,
    skills,
    stopper,
  })
}

function questionOf(row: RowReader): Question | undefined {
  const code = row.fitting('代码', /^[a-z][A-Za-z0-9]{0,23}$/, '小写字母开头的英文名')
  const [required, kind] = [row.oneOf('必答', yesOrNo), row.oneOf('种类', kinds)]
  if (!code || required === undefined || !kind) return undefined
  const choices = row.list('选项')
  return { code, ask: row.text('问题'), required, kind, ...(choices.length > 0 && { choices }) }
}

export function loadCategories(loading: Loading) {
  const found = things<Category>(loading, 'categories', (row) => {
    const thing = categoryOf(row)
    return thing && { thing, origin: originOf(row, categoryColumns) }
  })
  const questions = rowsOf(loading, 'questions') ?? []
  if (!found) {
    const [first] = questions
    first?.wrong('类别', '有“问题”表，就要同时有“类别”表')
    return
  }
  for (const row of questions) ask(row, found)
  take(loading, 'categories', found)
}

/** Puts the question to its category. */
function ask(row: RowReader, { list, origins }: { list: Category[]; origins: Origin[] }) {
  const code = row.fitting('类别', codePattern, codeWanted)
  const at = list.findIndex((category) => category.code === code)
  const [category, origin] = [list[at], origins[at]]
  if (code && !category) row.wrong('类别', `类别 ${code} 不在类别表里`)
  const question = questionOf(row)
  if (!question || !category || !origin) return
  const place = category.questions.push(question) - 1
  const columns = { code: '代码', ask: '问题', choices: '选项' }
  origin.within = { ...origin.within, [`questions.${place}`]: originOf(row, columns) }
}
