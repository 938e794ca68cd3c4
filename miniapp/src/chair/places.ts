import { covers, type RoleHeld } from '../../../shared/actor'
import { gridOf } from '../../../shared/place/codes'
import { isInScope } from '../../../shared/topic/scope'
import type { Catalogue } from '../../../shared/street/operations'

export type DeskPlace = { id: string; name: string }

const leads = ['dispatcher', 'supervisor']

/** Where somebody serves the deliberation: the communities of her scopes, and the street if it is hers. */
export function deskPlaces(roles: RoleHeld[], { street, communities }: Catalogue): DeskPlace[] {
  const scopes = roles.filter(({ role }) => leads.includes(role)).map(({ scope }) => scope)
  const isHers = (id: string) => scopes.some((scope) => covers(scope, id))
  const whole = isHers(street.id) ? [{ id: street.id, name: '全街道' }] : []
  return [...communities.filter(({ id }) => isHers(id)).map(({ id, name }) => ({ id, name })), ...whole]
}

/** Of these, where she is the grid worker at the door. */
export const walkedBy = <B extends { id: string }>(roles: readonly RoleHeld[], buildings: B[]) =>
  buildings.filter(({ id }) =>
    roles.some(({ role, scope }) => role === 'gridWorker' && covers(scope, gridOf(id))),
  )

/** The buildings that a topic is about. */
export const buildingsIn = (places: readonly string[], { buildings }: Catalogue) =>
  buildings.filter(({ id }) => isInScope(places, id))
