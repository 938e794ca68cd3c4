import { covers, servingRoles } from '../../shared/actor'
import { done, refuse } from '../../shared/outcome'
import type { Handler } from '../handler'
import { servesDesk } from '../topic/claims'
import { officeOf } from './owner'

/** Whoever serves in the place, or for a wider one that holds it; units are named as units. */
export const campaignOwners: Handler<'campaignOwners'> = async ({ actor, street, input: { query } }) => {
  const { place } = query
  if (!servesDesk(actor, place)) return refuse('notYourRole', { field: 'place' })
  const serves = ({ role, scope }: (typeof actor.roles)[number]) =>
    role !== 'handler' && servingRoles.includes(role) && (covers(scope, place) || scope.startsWith(place))
  const people = street.staff.filter(({ roles }) => roles.some(serves))
  return done({
    people: people.map(({ id, name }) => ({ personId: id, name, office: officeOf(street, id) })),
  })
}
