import type { WholeDeps } from '../../../functions/setup/deps'
import { volunteerStore } from '../../../functions/volunteer/store'
import { streetId } from '../communities'
import type { DemoPerson } from './person'

/** Enters one person of the demo street, on the lists of the communities she wants to help in as well. */
export async function savePerson({ people, table }: WholeDeps, person: DemoPerson) {
  const { id, name, phone, roles, household, volunteering } = person
  await people.save(id, { name, homeStreet: streetId, ...(phone && { phone }) })
  const { list } = volunteerStore(table)
  await Promise.all(Object.keys(volunteering?.answers ?? {}).map((communityId) => list(communityId, id)))
  await people.saveStanding(id, streetId, {
    roles,
    ...(household && { household: { ...household, verified: true } }),
    ...(volunteering && { volunteering }),
  })
}
