import { covers, type Role, type RoleHeld } from '../../../shared/actor'
import { communityOf } from '../../../shared/place/codes'
import type { Catalogue } from '../../../shared/street/operations'

/** Who reads the ledger 台账; only the first writes in it. */
export const ledgerRoles = ['gridWorker', 'dispatcher', 'supervisor'] as const satisfies Role[]

export const readsLedger = (roles: RoleHeld[]) =>
  roles.some(({ role }) => ledgerRoles.some((one) => one === role))
export const walksGrids = (roles: RoleHeld[]) => roles.some(({ role }) => role === 'gridWorker')

export const looksOverVisits = (roles: RoleHeld[]) =>
  roles.some(({ role }) => role === 'supervisor' || role === 'admin')

/** The grids one answers for in these roles. */
export const gridsOf = ({ grids }: Catalogue, roles: RoleHeld[], as: readonly Role[] = ledgerRoles) =>
  grids.filter(({ id }) => roles.some(({ role, scope }) => as.includes(role) && covers(scope, id)))

export const gridTitle = ({ communities, grids }: Catalogue, gridId: string) => {
  const community = communities.find(({ id }) => id === communityOf(gridId))?.name ?? ''
  return `${community} ${grids.find(({ id }) => id === gridId)?.name ?? ''}`.trim()
}
