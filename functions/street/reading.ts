import { parts, type Part } from '../../shared/street/parts'
import { Street } from '../../shared/street/street'
import { keys } from '../keys'
import { queryAll, type Item, type Table } from '../table/store'

/** One item for each thing. */
export const codes: Record<Part, string> = {
  communities: 'COM',
  grids: 'GRID',
  buildings: 'BLD',
  units: 'UNIT',
  categories: 'CAT',
  duties: 'DUTY',
  staff: 'STAFF',
  calendars: 'YEAR',
  limits: 'LIM',
}

/** Which writing of a list counts, and of how many things it is. */
type Writings = Partial<Record<Part, { at: string; count: number }>>

export type Kept = {
  street: Street
  version: string
  writings: Writings
  /** Everything found in lists, with what a writing that was cut short left behind. */
  things: Item[]
}

const mostTries = 5

/** The street as it is in the table. Pages read before and after a change do not fit together: then read again. */
export async function readStreet(table: Table, street: string, tries = 1): Promise<Kept | undefined> {
  const items = await queryAll(table, { at: ['PK', keys.street(street)] })
  const settings = items.find(({ SK }) => SK === 'SET')
  if (!settings) return undefined
  const writings = (settings.writings ?? {}) as Writings
  const lists = parts.map((part) => {
    const prefix = keys.listed(codes[part], writings[part]?.at)
    return [part, items.flatMap(({ SK, is }) => (SK.startsWith(prefix) ? [is] : []))] as const
  })
  const isTorn = lists.some(([part, list]) => list.length !== (writings[part]?.count ?? list.length))
  if (isTorn && tries < mostTries) return readStreet(table, street, tries + 1)
  if (isTorn) throw new Error(`the lists of street ${street} are not whole`)
  return {
    street: Street.parse({ ...(settings.is as object), ...Object.fromEntries(lists) }),
    version: String(settings.v ?? ''),
    writings,
    things: items.filter(({ SK }) => isListed(SK)),
  }
}

const isListed = (SK: string) =>
  Object.values(codes).some((code) => SK.startsWith(`${code}#`) || SK.startsWith(`${code}@`))
