import { covers, type RoleHeld } from '../../../shared/actor'
import { districtOf } from '../../../shared/place/codes'
import type { Catalogue } from '../../../shared/street/operations'

export type BoardNode = { id: string; name: string }

const readers = ['supervisor', 'admin', 'dispatcher']

type Places = Pick<Catalogue, 'street' | 'communities'>

/** Whether somebody in these roles may look at the numbers of a place. */
export const maySee = (roles: readonly RoleHeld[], id: string) =>
  roles.some(({ role, scope }) => readers.includes(role) && covers(scope, id))

/** The whole district is hers alone who serves it 全区. */
const district = (roles: readonly RoleHeld[], streetId: string): BoardNode[] => {
  const id = districtOf(streetId)
  return roles.some(({ role, scope }) => readers.includes(role) && scope === id) ? [{ id, name: '全区' }] : []
}

/** Whose numbers somebody may look at first: the district's, the street's, or the communities where she dispatches. */
export function nodesOf(roles: RoleHeld[], { street, communities }: Places): BoardNode[] {
  if (maySee(roles, street.id)) return [...district(roles, street.id), { id: street.id, name: street.name }]
  return communities.filter(({ id }) => maySee(roles, id)).map(({ id, name }) => ({ id, name }))
}

const partsByDigits: Record<number, string> = { 6: '街道', 9: '社区', 12: '网格' }

/** What a place is divided into. */
export const partsOf = (id: string) => partsByDigits[id.length] ?? ''
