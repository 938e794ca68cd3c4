import { covers, type RoleHeld } from '../../../shared/actor'
import type { Catalogue } from '../../../shared/street/operations'

/** The communities whose volunteers this person answers. */
export const communitiesOf = ({ communities }: Catalogue, roles: RoleHeld[]) =>
  communities.filter(({ id }) => roles.some(({ role, scope }) => role === 'dispatcher' && covers(scope, id)))
