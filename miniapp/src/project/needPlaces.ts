import { covers, type RoleHeld } from '../../../shared/actor'
import type { Catalogue } from '../../../shared/street/operations'
import { deskPlaces } from '../chair/places'

/** Where somebody may list what was heard in an order: at her desk, and where she walks from door to door. */
export function needPlaces(roles: RoleHeld[], catalogue: Catalogue) {
  const served = deskPlaces(roles, catalogue)
  const walks = (id: string) => roles.some(({ role, scope }) => role === 'gridWorker' && covers(id, scope))
  const walked = catalogue.communities.filter(({ id }) => walks(id) && !served.some((one) => one.id === id))
  return [...served, ...walked.map(({ id, name }) => ({ id, name }))]
}
