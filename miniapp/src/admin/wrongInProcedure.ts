import { Procedure } from '../../../shared/procedure/procedure'

/** What is wrong, by the field it is said at: `name`, `steps`, `steps.2.days`. */
export type WrongIn = Record<string, string>

const ofField: Record<string, string> = {
  supportNeeded: '写 2 到 1000 的整数',
  opinionsNeeded: '写 1 到 100 的整数',
  secondsNeeded: '写 0 到 50 的整数',
  paperDays: '写 0 到 14 的整数',
  publishDays: '写 0 到 30 的整数',
  most: '写 0 到 180 的整数',
  least: '写 0 到 180 的整数',
}

const ofRule: Record<string, string> = {
  least: '最少的天数不能比最多的多',
  raiseFirst: '第一步是提事',
  judgeLast: '最后一步是评事',
  decideSomewhere: '至少要有一步表决',
  eachStepOnce: '有两步重了，去掉一步',
  bodyAndElectorate: '一户一票、一人一票是居民投；两委、党员、代表按成员投',
  byArea: '按面积算，要一户一票',
}

const wordsOf = (most: number) => `写 1 到 ${most} 个字`

type Found = { path: PropertyKey[]; message: string }

/** Of a procedure, and of a step in it. */
const longest: Record<string, [whole: number, step: number]> = { name: [12, 6], about: [120, 80] }

function say({ path, message }: Found) {
  const field = String(path[path.length - 1])
  const isInStep = path.length > 2
  const most = longest[field]?.[isInStep ? 1 : 0]
  if (most) return wordsOf(most)
  if (field === 'steps' && !ofRule[message]) return '要有 3 到 10 步'
  return ofRule[message] ?? ofField[field] ?? '这里填得不对'
}

/** 'steps.2.days.most' is said where the days are asked for. */
const placeOf = (path: PropertyKey[]) =>
  path
    .map(String)
    .join('.')
    .replace(/\.(least|most)$/, '') || 'steps'

export function wrongInProcedure(written: Procedure): WrongIn {
  const read = Procedure.safeParse(written)
  if (read.success) return {}
  const found = read.error.issues as Found[]
  return Object.fromEntries(found.map((issue) => [placeOf(issue.path), say(issue)]).reverse())
}

/** What is wrong in one step, by its own fields. */
export function wrongInStep(wrong: WrongIn, at: number): WrongIn {
  const place = `steps.${at}.`
  const here = Object.entries(wrong).filter(([name]) => name.startsWith(place))
  return Object.fromEntries(here.map(([name, words]) => [name.slice(place.length), words]))
}
