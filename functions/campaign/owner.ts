import { servingRoles } from '../../shared/actor'
import type { CampaignOwner } from '../../shared/campaign/commands'
import { done, refuse, type Outcome } from '../../shared/outcome'
import type { Street } from '../../shared/street/street'
import { staffName, unitName, unitNameOf, unitPhone } from '../street/labels'
import type { Owner } from './campaign'

/** 责任人: somebody who serves in this street, or one of its units. */
export function ownerNamed(owner: CampaignOwner, street: Street, me: string): Outcome<Owner> {
  if ('unitId' in owner)
    return street.units.some(({ id }) => id === owner.unitId)
      ? done({ unitId: owner.unitId })
      : refuse('unknownUnit', { field: 'owner' })
  const personId = owner.personId === 'me' ? me : owner.personId
  const roles = street.staff.find(({ id }) => id === personId)?.roles ?? []
  return roles.some(({ role }) => servingRoles.includes(role))
    ? done({ personId })
    : refuse('unknownPerson', { field: 'owner' })
}

/** Where somebody serves, for all to read: no person. */
export const officeOf = (street: Street, personId: string) => unitNameOf(street, personId) ?? street.name

export const ownerName = ({ personId, unitId }: Owner, street: Street) =>
  unitId ? unitName(street, unitId) : officeOf(street, personId ?? '')

/** By name and telephone, for whoever works on it. */
export const ownerReached = ({ personId, unitId }: Owner, street: Street) => ({
  ownerPerson: personId && staffName(street, personId),
  ownerPhone: unitId ? unitPhone(street, unitId) : street.staff.find(({ id }) => id === personId)?.phone,
})
