import type { Category, Question } from '../../category/category'
import { streetOf } from '../../place/codes'
import type { Street } from '../../street/street'
import { inPart, isIssue, said, warning, type Issue } from '../issue'
import { repeats } from './repeats'
import { wrongName, wrongPhone } from './texts'

const settingsIssue = inPart('settings')
const unitIssue = inPart('units')
const categoryIssue = inPart('categories')

export function wrongSettings({ name, phone, fallbackCategory, categories }: Street): Issue[] {
  const fallback = categories.find(({ code }) => code === fallbackCategory)
  const wrongFallback = () => {
    if (!fallback) return `兜底类别 ${fallbackCategory || '（空）'} 不在类别表里`
    return fallback.stopper && `兜底类别 ${fallbackCategory} 是“不归街道管”的，不能兜底`
  }
  return [
    said(wrongName(name), (words) => settingsIssue(0, 'name', words)),
    said(wrongPhone(phone), (words) => settingsIssue(0, 'phone', words)),
    said(wrongFallback(), (words) => settingsIssue(0, 'fallbackCategory', words)),
  ].filter(isIssue)
}

export function wrongUnits({ id: street, units }: Street): Issue[] {
  const wrong = units.flatMap(({ id, name, phone }, at) => [
    streetOf(id) === street
      ? undefined
      : unitIssue(at, 'id', `编号 ${id} 不是本街道的（应以 ${street} 开头）`),
    said(wrongName(name), (words) => unitIssue(at, 'name', words)),
    said(wrongPhone(phone), (words) => unitIssue(at, 'phone', words)),
  ])
  const twice = repeats(units, ({ id }) => id)
  return [...wrong, ...twice.map(({ at, name }) => unitIssue(at, 'id', `编号 ${name} 写了两次`))].filter(
    isIssue,
  )
}

export function wrongCategories({ categories }: Street): Issue[] {
  const codeTwice = repeats(categories, ({ code }) => code)
  const nameTwice = repeats(categories, ({ name }) => name)
  return [
    ...categories.flatMap(wrongCategory),
    ...codeTwice.map(({ at, name }) => categoryIssue(at, 'code', `编号 ${name} 写了两次`)),
    ...nameTwice.map(({ at, name }) =>
      warning(categoryIssue(at, 'name', `名称“${name}”写了两次，居民分不清`)),
    ),
  ]
}

function wrongCategory({ name, group, questions, stopper }: Category, at: number): Issue[] {
  const issue = (field: string) => (words: string) => categoryIssue(at, field, words)
  const twice = repeats(questions, ({ code }) => code)
  return [
    said(wrongName(name), issue('name')),
    said(wrongName(group), issue('group')),
    said(stopper && wrongName(stopper.words, 200), issue('stopper.words')),
    said(wrongPhone(stopper?.phone), issue('stopper.phone')),
    ...questions.flatMap((question, place) => [
      said(wrongName(question.ask, 100), issue(`questions.${place}.ask`)),
      said(wrongChoices(question), issue(`questions.${place}.choices`)),
    ]),
    ...twice.map((found) => issue(`questions.${found.at}.code`)(`代码 ${found.name} 在同一类别里写了两次`)),
  ].filter(isIssue)
}

function wrongChoices({ kind, choices = [] }: Question) {
  if (kind !== 'choice') return choices.length > 0 ? '只有“选择”才有选项' : undefined
  if (choices.length < 2) return '“选择”至少要有两个选项'
  return repeats(choices, (choice) => choice).length > 0 ? '有一个选项写了两次' : undefined
}
