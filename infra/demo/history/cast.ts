import { scopesOf, type Role } from '../../../shared/actor'
import { streetId } from '../communities'
import { demoPeople } from '../people/people'
import type { DemoPerson } from '../people/person'

const holding = (role: Role, scope: string) =>
  demoPeople.filter(({ id, roles }) => scopesOf({ id, street: streetId, roles }, role).includes(scope))

const ids = (people: DemoPerson[]) => people.map(({ id }) => id)

export const workersOf = (gridId: string) => ids(holding('gridWorker', gridId))
export const dispatchersOf = (community: string) => ids(holding('dispatcher', community))
export const streetDispatchers = ids(holding('dispatcher', streetId))
export const handlersOf = (unitId: string) => ids(holding('handler', unitId))
export const supervisors = ids(holding('supervisor', streetId))

// Who has no phone has neighbours who report for her.
const residents = holding('resident', streetId).filter(({ phone }) => phone)

/** Those whose verified home lies in a community or grid. */
export const livingIn = (placeCode: string) =>
  residents.filter(({ household }) => household?.buildingId.startsWith(placeCode))

export const personCalled = (id: string): DemoPerson => {
  const found = demoPeople.find((person) => person.id === id)
  if (!found) throw new Error(`nobody has the id ${id}`)
  return found
}
