import { covers, type RoleHeld } from '../../../shared/actor'
import type { Catalogue } from '../../../shared/street/operations'

export type BoardNode = { id: string; name: string }

const readers = ['supervisor', 'admin', 'dispatcher']

type Places = Pick<Catalogue, 'street' | 'communities'>

/** Whose numbers somebody may look at first: the street's, or the communities where she dispatches. */
export function nodesOf(roles: RoleHeld[], { street, communities }: Places): BoardNode[] {
  const scopes = roles.filter(({ role }) => readers.includes(role)).map(({ scope }) => scope)
  const isHers = (id: string) => scopes.some((scope) => covers(scope, id))
  if (isHers(street.id)) return [{ id: street.id, name: street.name }]
  return communities.filter(({ id }) => isHers(id)).map(({ id, name }) => ({ id, name }))
}
