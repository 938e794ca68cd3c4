import * as z from 'zod/mini'
import { chinaDay } from '../../shared/clock/china'
import { RoleHeld } from '../../shared/actor'
import { known } from '../../shared/known'
import type { Numbers } from '../../shared/numbers/answer'
import { Reckoning } from '../../shared/numbers/reckoning'
import type { WindowKind } from '../../shared/numbers/windows'
import { done, refuse, type Outcome } from '../../shared/outcome'
import type { Street } from '../../shared/street/street'
import { keys } from '../keys'
import { queryAll, type Item, type Table } from '../table/store'
import { mergeNumbers, type StreetShown } from './mergeNumbers'
import { presentNumbers } from './present'
import { keysOf, lookedAt, readFound, readFrom, windowAsked, type ReadDeps } from './readNumbers'
import { countOf } from './tally'

const readers: readonly string[] = ['supervisor', 'dispatcher']

/** Who serves the whole district 全区 in these roles. */
const overseesDistrict = (roles: readonly RoleHeld[], district: string) =>
  roles.some(({ role, scope }) => readers.includes(role) && scope === district)

const streetDigits = 9
const Standing = z.object({ roles: z.array(RoleHeld) })

/** The streets that know her as one who serves their district: each says so for itself, and nobody for another. */
async function streetsOf(personId: string, district: string, table: Table) {
  // With a district instead of a street: what the keys of all its streets begin with.
  const { PK, SK: prefix } = keys.roles(personId, district)
  const standings = await queryAll(table, { at: ['PK', PK], prefix: ['SK', prefix] })
  return standings
    .filter((item) => overseesDistrict(Standing.parse(item).roles, district))
    .map(({ SK }) => SK.slice(-streetDigits))
}

const Settings = z.object({
  is: z.object({ name: z.string(), reckonings: z.optional(z.array(Reckoning)) }),
})

/** As much of a street as its sum needs; categories are called as in the street from which one looks. */
function bare(from: Street, id: string, settings?: Item): Street {
  const { name = '', reckonings } = settings ? Settings.parse(settings).is : {}
  const { reckonings: _, ...rest } = from
  return { ...rest, id, name, communities: [], grids: [], retired: [], units: [], ...known({ reckonings }) }
}

type Asked = { district: string; personId: string; from: Street; kind: WindowKind; month?: string }

/**
 * Two round trips for however many streets: which of them know her, then all that is kept of them; one more where a day
 * was not added up within the last seconds. They are added up as they are looked at: what is never written is never
 * out of date.
 */
export async function readDistrict(asked: Asked, deps: ReadDeps): Promise<Outcome<Numbers>> {
  const { district, personId, from } = asked
  const ids = await streetsOf(personId, district, deps.table)
  const of = (street: Street) => ({ ...asked, street, node: street.id })
  // The name of a month follows from how its street reckons: that is read with the rest, and looked at afterwards.
  const assumed = ids.map((id) =>
    lookedAt(of({ ...bare(from, id), ...known({ reckonings: from.reckonings }) }), deps.now()),
  )
  const settings = (id: string) => keys.streetPart(id, 'SET')
  const found = await readFound([...ids.map(settings), ...assumed.flatMap(keysOf)], deps.table)
  const streets = ids.flatMap((id) => {
    const item = found(settings(id))
    return item ? [bare(from, id, item)] : []
  })
  const [window, ...others] = streets.map((street) => windowAsked(of(street), chinaDay(deps.now())))
  if (!window) return refuse('notFound')
  if (others.some(({ first, last }) => first !== window.first || last !== window.last))
    return refuse('monthsDiffer', { field: 'kind' })
  const shown = await Promise.all(
    streets.map(async (street): Promise<StreetShown> => {
      const read = await readFrom(lookedAt(of(street), deps.now()), found, deps)
      const late = countOf(read.counts, 'late')
      const { counts } = read
      return {
        shown: presentNumbers(street, street.id, read),
        counts,
        reckonings: street.reckonings ?? [],
        late,
      }
    }),
  )
  const merged = mergeNumbers(district, shown)
  return merged ? done(merged) : refuse('notFound')
}
