import type { BuildingHouseholds } from '../../shared/household/household'
import { known } from '../../shared/known'
import type { WholeStreet } from '../../shared/setup/setup'
import { parts, type Part } from '../../shared/street/parts'
import type { Street } from '../../shared/street/street'
import { ulidOf } from '../../shared/ulid'
import { keys } from '../keys'
import { canonical } from '../seal'
import { codes, readStreet, type Kept } from '../street/reading'
import type { StreetStore } from '../street/store'
import type { Item, Table } from '../table/store'
import { householdsToWrite, readHouseholds } from './householdLists'
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
  async function write(street: Street, before: Kept | undefined, households?: BuildingHouseholds[]) {
    const { id } = street
    const version = ulidOf(now(), randomDigit)
    const changed = changedParts(street, before)
    const homes = await householdsToWrite(table, households, { street: id, version, before })
    if (changed.length === 0 && !homes.isOther && isSameAs(before?.street, street)) return true
    const fresh = changed.flatMap((part) => itemsOf(id, { part, version }, street[part])).concat(homes.fresh)
    await inTurns(fresh, atOnce, (item) => table.put(item))
    // Known to the clocks before there is anything to be late with.
    await table.put(keys.tenant(id))

    const writings = { ...before?.writings, ...writtenAt(version, changed, street) }
    const settings = settingsItem({ ...street, householdsAt: homes.at }, version, writings)
    const put = await table.putIf(settings, ...asItWasRead(before))
    const isOurs = put.kept || isNamedIn(version, put.found)
    const leftOver = isOurs ? unused(before, writings).concat(homes.leftOver) : fresh
    await inTurns(leftOver, atOnce, ({ PK, SK }) => table.delete({ PK, SK }))
    streets.forget(id)
    return isOurs
  }

  return {
    ...streets,

    /** As it is now, its homes apart, with the mark of this state. */
    async read(street: string) {
      const kept = await readStreet(table, street)
      return kept && { street: kept.street, version: kept.version }
    },

    households: ({ id, householdsAt }: Street) => readHouseholds(table, id, householdsAt),

    async save(street: Street, households?: BuildingHouseholds[]) {
      const isKept = await write(street, await readStreet(table, street.id), households)
      if (!isKept) throw new Error(`street ${street.id} was changed meanwhile`)
    },

    /** All of it or nothing: false if somebody changed the street since it was read; '' for one that was not there. */
    async change({ households, ...street }: WholeStreet, asRead: string) {
      const before = await readStreet(table, street.id)
      return (before?.version ?? '') === asRead && write(street, before, households)
    },
  }
}

/**
 * Whether the settings that stood in the way name this writing: then it is in use. Its own answer was lost and it was
 * tried again, and somebody may have built upon it in between.
 */
const isNamedIn = (version: string, { v, is, writings }: Partial<Item> = {}) =>
  JSON.stringify([v, is, writings]).includes(`"${version}"`)

const writtenAt = (version: string, changed: Part[], street: Street): Kept['writings'] =>
  Object.fromEntries(changed.map((part) => [part, { at: version, count: countOf(street[part]) }]))

const changedParts = (street: Street, before: Kept | undefined) =>
  parts.filter((part) => differing(street[part], before?.street[part]))

const settingsSaid = ({ name, phone, fallbackCategory, reckonings = [], retired = [] }: Street) =>
  canonical({ name, phone, fallbackCategory, reckonings, retired })

const isSameAs = (before: Street | undefined, street: Street) =>
  before !== undefined && settingsSaid(before) === settingsSaid(street)

/** What is no list. */
type Unlisted = Omit<Street, 'householdsAt'> & { householdsAt: string | undefined }

const settingsItem = (
  { id, name, phone, fallbackCategory, householdsAt, reckonings, retired }: Unlisted,
  v: string,
  writings: Kept['writings'],
): Item => ({
  ...keys.streetPart(id, 'SET'),
  is: known({ id, name, phone, fallbackCategory, householdsAt, reckonings, retired }),
  v,
  writings,
})

function unused(before: Kept | undefined, writings: Kept['writings']) {
  const inUse = (part: Part) => keys.listed(codes[part], writings[part]?.at)
  return (before?.things ?? []).filter(({ SK }) => !parts.some((part) => SK.startsWith(inUse(part))))
}
