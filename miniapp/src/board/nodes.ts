import { covers, type RoleHeld } from '../../../shared/actor'
import type { Catalogue } from '../../../shared/street/operations'

export type BoardNode = { id: string; name: string }

const readers = ['supervisor', 'admin', 'dispatcher']

type Places = Pick<Catalogue, 'street' | 'communities'>

/** Whether somebody in these roles may look at the numbers of a place. */
export const maySee = (roles: readonly RoleHeld[], id: string) =>
  roles.some(({ role, scope }) => readers.includes(role) && covers(scope, id))

/** Whose numbers somebody may look at first: the street's, or the communities where she dispatches. */
export function nodesOf(roles: RoleHeld[], { street, communities }: Places): BoardNode[] {
  if (maySee(roles, street.id)) return [{ id: street.id, name: street.name }]
  return communities.filter(({ id }) => maySee(roles, id)).map(({ id, name }) => ({ id, name }))
}
