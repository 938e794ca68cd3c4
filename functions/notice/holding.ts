import type { Role, RoleHeld } from '../../shared/actor'
import type { Desk } from '../../shared/notice/notice'
import { communityOf } from '../../shared/place/codes'
import type { Street } from '../../shared/street/street'

const kindOf = (holder: string) => holder.split('-')[0] ?? ''
const codeOf = (holder: string) => holder.split('-')[1] ?? ''

const serving = ({ staff }: Street, isMeant: (held: RoleHeld) => boolean) =>
  staff.filter(({ roles }) => roles.some(isMeant)).map(({ id }) => id)

/** Whoever serves in the community may grab what lies in its pool. */
const inPool = (street: Street, community: string) =>
  serving(street, ({ role, scope }) => role === 'gridWorker' && communityOf(scope) === community)

const roleAt: Record<string, Role> = {
  grid: 'gridWorker',
  desk: 'dispatcher',
  unit: 'handler',
  check: 'supervisor',
}

/** The street's own: whoever oversees the whole district 全区 looks by herself. */
export const supervisorsOf = (street: Street) =>
  serving(street, ({ role, scope }) => role === 'supervisor' && scope === street.id)

/** The people in whose queue it lies: the named one, or whoever serves there. A desk that nobody serves is the street's. */
export function peopleHolding(street: Street, holder: string | undefined): string[] {
  if (!holder) return []
  const [kind, code] = [kindOf(holder), codeOf(holder)]
  if (kind === 'person') return [code]
  if (kind === 'pool') return inPool(street, code)
  const role = roleAt[kind]
  if (!role) return []
  const there = serving(street, (held) => held.role === role && held.scope === code)
  if (there.length > 0 || kind !== 'desk') return there
  return serving(street, (held) => held.role === role && held.scope === street.id)
}

const desks: Record<string, Desk> = { desk: 'desk', check: 'supervisor' }

/** In whose pages it is opened by whoever holds it; who is not in service helps as a volunteer 志愿者. */
export function deskOf(holder: string, { staff }: Street): Desk {
  const isNeighbour = kindOf(holder) === 'person' && !staff.some(({ id }) => id === codeOf(holder))
  return isNeighbour ? 'volunteer' : (desks[kindOf(holder)] ?? 'worker')
}
