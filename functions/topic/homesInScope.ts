import { isInScope, type Places } from '../../shared/topic/scope'
import type { Street } from '../../shared/street/street'
import { homesListed } from '../household/store'
import type { Table } from '../table/store'

/** Buildings read side by side. */
const atOnce = 25

/** How many homes are listed in these places; reads no further than `enough`, and says nothing of a list with gaps. */
export async function homesInScope(
  { places, enough }: { places: Places; enough: number },
  street: Street,
  table: Table,
) {
  const buildings = street.buildings.filter(({ id }) => isInScope(places, id))
  let homes = 0
  for (let at = 0; at < buildings.length && homes < enough; at += atOnce) {
    const some = buildings.slice(at, at + atOnce)
    const lists = await Promise.all(some.map(({ id }) => homesListed(table, street, id)))
    if (lists.some((list) => list === undefined)) return undefined
    homes += lists.reduce((sum, list = []) => sum + list.length, 0)
  }
  return homes
}
