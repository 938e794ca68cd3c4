import { servingRoles, type RoleHeld } from '../../shared/actor'
import { parts, type Part } from '../../shared/street/parts'
import type { Street } from '../../shared/street/street'
import { ulidOf } from '../../shared/ulid'
import { keys } from '../keys'
import type { PersonStore, Standing } from '../person/store'
import { canonical } from '../seal'
import { codes, readStreet, type Kept } from '../street/reading'
import type { StreetStore } from '../street/store'
import type { Item, Table } from '../table/store'
import { inTurns } from './inTurns'
import { countOf, differing, itemsOf } from './writing'

/** Items on their way at once. */
const atOnce = 50

const asItWasRead = (before: Kept | undefined): [string, Record<string, unknown>?] => {
  if (!before) return ['attribute_not_exists(PK)']
  return before.version ? ['v = :asRead', { ':asRead': before.version }] : ['attribute_not_exists(v)']
}

type Parts = { table: Table; now: () => number; randomDigit: () => number }

/** What changes a street, beside what everybody reads of it. */
export function writableStreets(streets: StreetStore, { table, now, randomDigit }: Parts) {
  /**
   * Writes the lists that differ beside those in use, then the settings, which name the lists that count: one
   * conditional write before which nothing is changed and after which everything is. What is left over is swept up,
   * but only what was there when we read: a writing that began later is never touched.
   */
  async function write(street: Street, before: Kept | undefined) {
    const version = ulidOf(now(), randomDigit)
    const changed = changedParts(street, before)
    if (changed.length === 0 && isSameAs(before?.street, street)) return true
    const fresh = changed.flatMap((part) => itemsOf(street.id, { part, version }, street[part]))
    await inTurns(fresh, atOnce, (item) => table.put(item))
    // Known to the clocks before there is anything to be late with.
    await table.put(keys.tenant(street.id))

    const writings: Kept['writings'] = { ...before?.writings }
    for (const part of changed) writings[part] = { at: version, count: countOf(street[part]) }
    const { kept } = await table.putIf(settingsItem(street, version, writings), ...asItWasRead(before))
    const leftOver = kept ? unused(before, writings) : fresh
    await inTurns(leftOver, atOnce, ({ PK, SK }) => table.delete({ PK, SK }))
    streets.forget(street.id)
    return kept
  }

  return {
    ...streets,

    /** As it is now, with the mark of this state. */
    async read(street: string) {
      const kept = await readStreet(table, street)
      return kept && { street: kept.street, version: kept.version }
    },

    async save(street: Street) {
      const isKept = await write(street, await readStreet(table, street.id))
      if (!isKept) throw new Error(`street ${street.id} was changed meanwhile`)
    },

    /** All of it or nothing: false if somebody changed the street since it was read; '' for one that was not there. */
    async change(street: Street, asRead: string) {
      const before = await readStreet(table, street.id)
      return (before?.version ?? '') === asRead && write(street, before)
    },
  }
}

const changedParts = (street: Street, before: Kept | undefined) =>
  parts.filter((part) => differing(street[part], before?.street[part]))

const isSameAs = (before: Street | undefined, { name, phone, fallbackCategory }: Street) =>
  before?.name === name && before.phone === phone && before.fallbackCategory === fallbackCategory

const settingsItem = (
  { id, name, phone, fallbackCategory }: Street,
  v: string,
  writings: Kept['writings'],
): Item => ({ ...keys.streetPart(id, 'SET'), is: { id, name, phone, fallbackCategory }, v, writings })

function unused(before: Kept | undefined, writings: Kept['writings']) {
  const inUse = (part: Part) => keys.listed(codes[part], writings[part]?.at)
  return (before?.things ?? []).filter(({ SK }) => !parts.some((part) => SK.startsWith(inUse(part))))
}

/** What puts people into a street's service. */
export const appointing = (people: PersonStore, table: Table) => ({
  ...people,

  /** Serves the street as said from now on; what she is at home here, and her household, stay. */
  async appoint(personId: string, street: string, serving: RoleHeld[]) {
    const { roles = [], household } = ((await table.get(keys.roles(personId, street))) ??
      {}) as Partial<Standing>
    const next = [...roles.filter(({ role }) => !servingRoles.includes(role)), ...serving]
    if (canonical(next) === canonical(roles)) return
    await people.saveStanding(personId, street, { roles: next, ...(household && { household }) })
  },
})
