import { skillNames } from '../../../shared/volunteer/copy'
import { skills, type Skill } from '../../../shared/volunteer/skills'
import type { RowReader } from './rowReader'

const column = '志愿者要会'

/** What a volunteer must be confirmed for, by the names that are shown; nothing where everybody may help. */
export function skillsOf(row: RowReader): Skill[] | undefined {
  const names = row.list(column)
  const wanted = skills.filter((skill) => names.includes(skillNames[skill]))
  const unknown = names.find((name) => !wanted.some((skill) => skillNames[skill] === name))
  const all = skills.map((skill) => skillNames[skill]).join('、')
  if (unknown) row.wrong(column, `没有“${unknown}”这一样，只有：${all}`)
  return wanted.length > 0 ? wanted : undefined
}
