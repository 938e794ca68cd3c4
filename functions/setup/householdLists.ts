import type { BuildingHouseholds, Household } from '../../shared/household/household'
import type { Street } from '../../shared/street/street'
import { keys } from '../keys'
import { queryAll, type Item, type Table } from '../table/store'
import { differing } from './writing'

const listedIn = (items: Item[], at: string): BuildingHouseholds[] =>
  items
    .filter(({ SK }) => SK.startsWith(`${at}#`))
    .map(({ SK, is }) => ({ buildingId: SK.slice(at.length + 1), households: is as Household[] }))

/** Every writing of the list of homes that is there, whichever counts. */
export const writtenHouseholds = (table: Table, street: string) =>
  queryAll(table, { at: ['PK', keys.householdLists(street)] })

export async function readHouseholds(table: Table, street: string, at: string | undefined) {
  return at ? listedIn(await writtenHouseholds(table, street), at) : []
}

type ToWrite = { isOther: boolean; fresh: Item[]; leftOver: Item[]; at: string | undefined }
type Wanted = { street: string; version: string; before: { street: Street } | undefined }

/** What a new list of homes writes and leaves over: nothing where there is none, or it says the same as the one in use. */
export async function householdsToWrite(
  table: Table,
  list: BuildingHouseholds[] | undefined,
  { street, version, before }: Wanted,
): Promise<ToWrite> {
  const at = before?.street.householdsAt
  const written = list ? await writtenHouseholds(table, street) : []
  if (!list || !differing(list, at ? listedIn(written, at) : []))
    return { isOther: false, fresh: [], leftOver: [], at }
  const fresh = list.map(({ buildingId, households }) => ({
    ...keys.households(street, version, buildingId),
    is: households,
  }))
  return { isOther: true, fresh, leftOver: written, at: list.length > 0 ? version : undefined }
}
