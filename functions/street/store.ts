import { Street } from '../../shared/street/street'
import { keys } from '../keys'
import { remember } from '../remember'
import { queryAll, type Table } from '../table/store'

/** One item for each thing that somebody may change on its own. */
const parts = {
  communities: 'COM',
  grids: 'GRID',
  buildings: 'BLD',
  units: 'UNIT',
  categories: 'CAT',
  duties: 'DUTY',
  staff: 'STAFF',
  calendars: 'YEAR',
} as const

const names = Object.keys(parts) as (keyof typeof parts)[]

type Named = { id: string } | { code: string } | { year: number } | { categoryCode: string; area: string }

const nameOf = (thing: Named) => {
  if ('id' in thing) return thing.id
  if ('year' in thing) return String(thing.year)
  return 'code' in thing ? thing.code : `${thing.categoryCode}#${thing.area}`
}

export type StreetStore = ReturnType<typeof streetStore>

export const streetStore = (table: Table, now: () => number) => {
  const known = remember(60_000, now, async (street) => {
    const items = await queryAll(table, { at: ['PK', keys.street(street)] })
    const settings = items.find(({ SK }) => SK === 'SET')
    if (!settings) return undefined
    const things = (part: string) => items.flatMap(({ SK, is }) => (SK.startsWith(`${part}#`) ? [is] : []))
    const lists = Object.fromEntries(names.map((name) => [name, things(parts[name])]))
    return Street.parse({ ...(settings.is as object), ...lists })
  })

  return {
    /** The street as it was at most a minute ago; nothing if there is no such tenant. */
    get: (street: string) => known.get(street),

    /** Every tenant. */
    async all() {
      const items = await queryAll(table, { at: ['PK', keys.tenants] })
      return items.map(({ SK }) => SK)
    },

    async save(street: Street) {
      const { id, name, phone, fallbackCategory } = street
      const put = (SK: string, is: unknown) => table.put({ ...keys.streetPart(id, SK), is })
      for (const part of names) {
        await Promise.all(street[part].map((thing) => put(`${parts[part]}#${nameOf(thing)}`, thing)))
      }
      await put('SET', { id, name, phone, fallbackCategory })
      await table.put({ ...keys.tenant(id) })
      known.forget(id)
    },
  }
}
