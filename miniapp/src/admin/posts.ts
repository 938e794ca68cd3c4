import type { RoleHeld } from '../../../shared/actor'
import { roleNames } from '../../../shared/copy'
import { communityOf, districtOf, isUnplaced } from '../../../shared/place/codes'
import type { Overview } from '../../../shared/setup/overview'
import type { Staff } from '../../../shared/street/street'

export type Street = Pick<Overview, 'communities' | 'grids' | 'units' | 'staff'> & { streetId: string }

const nameOf = (things: { id: string; name: string }[], id: string) =>
  things.find((thing) => thing.id === id)?.name

/** 梧桐里社区 第三网格, 市政养护所, 全街道, 全区, 待定网格. */
export function scopeSaid({ streetId, communities, grids, units }: Omit<Street, 'staff'>, scope: string) {
  if (scope === streetId) return '全街道'
  if (scope === districtOf(streetId)) return '全区'
  if (isUnplaced(scope)) return '待定网格'
  const grid = nameOf(grids, scope)
  const community = nameOf(communities, communityOf(scope))
  return grid ? [community, grid].filter(Boolean).join(' ') : (nameOf(units, scope) ?? community ?? scope)
}

export const postSaid = (street: Omit<Street, 'staff'>, { role, scope }: RoleHeld) =>
  `${roleNames[role]} · ${scopeSaid(street, scope)}`

/** Where somebody serves: the communities, the units, the street's own office. */
const placesOf = (streetId: string, { roles }: Staff) =>
  roles
    .map(({ scope }) => (scope.length > 9 && !scope.includes('U') ? communityOf(scope) : scope))
    .map((scope) => (scope === districtOf(streetId) ? streetId : scope))

/** Those whose name or id has it in it, and who serve there; `place` '' is everywhere. */
export const staffAt = ({ staff, streetId }: Street, place: string, sought: string) =>
  staff.filter((person) => {
    const isSought = `${person.name} ${person.id} ${person.phone ?? ''}`.includes(sought.trim())
    return isSought && (!place || placesOf(streetId, person).includes(place))
  })

/** The list with this person as she is now; somebody without a post is on it no more. */
export function withPerson(staff: Staff[], person: Staff): Staff[] {
  const others = staff.filter(({ id }) => id !== person.id)
  const isKnown = others.length < staff.length
  if (person.roles.length === 0) return others
  return isKnown ? staff.map((one) => (one.id === person.id ? person : one)) : [...staff, person]
}
