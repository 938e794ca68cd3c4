import { keys } from '../../functions/keys'
import { homesOf, type Standing } from '../../functions/person/store'
import { nameOf } from '../../functions/table/nameOf'
import type { Item, Key, Table } from '../../functions/table/store'
import { found } from './keys'
import { pagesOf } from './pages'

/** The lists on which a person stands because of what she is in a street: of her buildings, of the communities she helps in. */
function listedAt(item: Item): Key[] {
  const personId = item.PK.slice('U#'.length)
  // Only functions/person writes these items.
  const standing = item as unknown as Standing
  return [
    ...homesOf(standing).map(({ buildingId }) => keys.residentIn(buildingId, personId)),
    ...Object.keys(standing.volunteering?.answers ?? {}).map((id) => keys.volunteerIn(id, personId)),
  ]
}

/** Who lives where, and who helps where, is asked by these lists: nobody stays off one. Whoever is on too many is passed over. */
export async function completeLists(table: Table) {
  let listed = 0
  for await (const page of pagesOf(table)) {
    const wanted = page.filter(found.isStanding).flatMap(listedAt)
    const there = new Set((await table.many(wanted)).map(nameOf))
    const missing = wanted.filter((key) => !there.has(nameOf(key)))
    for (const key of missing) await table.put(key)
    listed += missing.length
  }
  return listed
}
