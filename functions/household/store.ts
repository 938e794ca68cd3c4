import type { Household } from '../../shared/household/household'
import type { Street } from '../../shared/street/street'
import { keys } from '../keys'
import type { Table } from '../table/store'

type Listing = Pick<Street, 'id' | 'householdsAt'>

/** What the list says of a building: nothing where it is not on it, no homes where it is said to have none. */
export async function homesListed(
  table: Table,
  { id, householdsAt }: Listing,
  buildingId: string,
): Promise<Household[] | undefined> {
  if (!householdsAt) return undefined
  const found = await table.get(keys.households(id, householdsAt, buildingId))
  if (found) return found.is as Household[]
  // The street is known as it was a minute ago: the list may have been written anew since.
  const settings = (await table.get(keys.streetPart(id, 'SET')))?.is as Street | undefined
  const at = settings?.householdsAt
  if (!at || at === householdsAt) return undefined
  return (await table.get(keys.households(id, at, buildingId)))?.is as Household[] | undefined
}

/** The homes of a building; nothing at all where the street has no list of them. */
export async function householdsOf(table: Table, street: Listing, buildingId: string) {
  return street.householdsAt ? ((await homesListed(table, street, buildingId)) ?? []) : undefined
}
