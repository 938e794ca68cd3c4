import type { Issue } from '../../../shared/setup/issue'
import type { SetupPart } from '../../../shared/setup/setup'
import type { Finding } from '../../../shared/setup/tables'

/** Which row a thing came from, and which column each field. Parts of a thing may come from rows of their own. */
export type Origin = {
  file: string
  line: number
  columns: Record<string, string>
  within?: Record<string, Omit<Origin, 'within'>>
}

export type Origins = Partial<Record<SetupPart, Origin[]>>

const lastOf = (field: string) => field.slice(field.lastIndexOf('.') + 1)

/** The row of the thing, or of the part of it that the field is in. */
function rowOf({ part, at, field }: Issue, origins: Origins) {
  const origin = origins[part]?.[at]
  const isIn = (prefix: string) => field === prefix || field.startsWith(`${prefix}.`)
  return Object.entries(origin?.within ?? {}).find(([prefix]) => isIn(prefix))?.[1] ?? origin
}

/** The issue at the cell it came from; at the list as a whole where nothing of it was in the folder. */
export function findingOf(issue: Issue, origins: Origins, title: string): Finding {
  const { field, words, isWarning } = issue
  const row = rowOf(issue, origins) ?? {
    file: `（现有的${title}）`,
    line: 0,
    columns: {} as Origin['columns'],
  }
  const column = row.columns[field] ?? row.columns[lastOf(field)] ?? ''
  return { file: row.file, line: row.line, column, words, ...(isWarning && { isWarning }) }
}
