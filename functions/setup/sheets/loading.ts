import type { listedParts, Setup } from '../../../shared/setup/setup'
import type { Finding } from '../../../shared/setup/tables'
import type { Folder } from './readFiles'
import type { Origin, Origins } from './origins'
import { readersOf, type RowReader } from './rowReader'
import { sheetKinds, type SheetName } from './sheetKinds'

/** What is read so far: the lists, where each thing stands, what is wrong. */
export type Loading = { street: string; folder: Folder; setup: Setup; origins: Origins; findings: Finding[] }

export const wholeStreet = '全街道'

export const originOf = ({ file, line }: RowReader, columns: Record<string, string>): Origin => ({
  file,
  line,
  columns,
})

/** The rows of a table; nothing if the folder has none of it. */
export function rowsOf({ folder, findings }: Loading, name: SheetName) {
  const sheet = folder.sheets[name]
  return sheet && readersOf(sheet, sheetKinds[name], findings)
}

type Made<T> = { thing: T; origin: Origin }

/** One thing for each row; a row without a name for its thing is none. */
export function things<T>(loading: Loading, name: SheetName, make: (row: RowReader) => Made<T> | undefined) {
  const made = rowsOf(loading, name)?.flatMap((row) => make(row) ?? [])
  return made && { list: made.map(({ thing }) => thing), origins: made.map(({ origin }) => origin) }
}

export function take<P extends (typeof listedParts)[number]>(
  { setup, origins }: Loading,
  part: P,
  found: { list: NonNullable<Setup[P]>; origins: Origin[] } | undefined,
) {
  if (!found) return
  setup[part] = found.list
  origins[part] = found.origins
}

export const unitId = (street: string, said: string) => (/^U\d{2,4}$/.test(said) ? street + said : said)
export const unitPattern = /^(\d{9})?U\d{2,4}$/
