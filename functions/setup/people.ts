import type { RoleHeld } from '../../shared/actor'
import { districtOf } from '../../shared/place/codes'
import { inPart, type Issue } from '../../shared/setup/issue'
import type { Staff, Street } from '../../shared/street/street'
import type { PersonKept } from '../person/store'
import { canonical } from '../seal'
import { isMadeHere } from '../session/personId'
import type { SetupDeps } from './deps'
import { inTurns } from './inTurns'

const staffIssue = inPart('staff')

/** People on their way at once. */
const atOnce = 25

/** 区派单员: one person in all streets of the district, with nothing but the district's own task in each. */
const isForDistrict = (roles: RoleHeld[], street: string) =>
  roles.length > 0 && roles.every(({ scope }) => scope === districtOf(street))

/** Whether she is the one who serves the district already where she is at home. */
async function isKnownInDistrict({ people }: SetupDeps, { id, name }: Staff, atHome: PersonKept) {
  const standing = await people.standing(id, atHome.homeStreet)
  return atHome.name === name && standing?.roles.some(({ scope }) => scope === districtOf(atHome.homeStreet))
}

async function strangeness(deps: SetupDeps, one: Staff, street: string) {
  const { id, roles } = one
  const person = await deps.people.get(id)
  if (!person) return isMadeHere(id) && `编号 ${id} 像微信登录的人，但没有这个人，请核对`
  if (person.homeStreet === street) return false
  const isSame =
    isForDistrict(roles, street) &&
    districtOf(person.homeStreet) === districtOf(street) &&
    (await isKnownInDistrict(deps, one, person))
  return !isSame && `编号 ${id} 已经是别的街道的人，换一个`
}

const saysTheSame = (one: Staff, other: Staff | undefined) =>
  one.name === other?.name && canonical(one.roles) === canonical(other.roles)

/**
 * An id is one person’s in all streets: nobody is put into service here under somebody else’s, but for those who serve
 * the whole district.
 */
export async function strangers(deps: SetupDeps, { id: street, staff }: Street, before?: Street) {
  const were = new Map(before?.staff.map((one) => [one.id, one]))
  const issues: Issue[] = []
  await inTurns(
    staff.filter((one) => !saysTheSame(one, were.get(one.id))),
    atOnce,
    async (one) => {
      const words = await strangeness(deps, one, street)
      if (words) issues.push(staffIssue(staff.indexOf(one), 'id', words))
    },
  )
  return issues.sort((one, other) => one.at - other.at)
}

const isAmong = (roles: RoleHeld[]) => (held: RoleHeld) =>
  roles.some(({ role, scope }) => role === held.role && scope === held.scope)

/** Takes away what is held until now and is no more. */
export async function relieve({ people }: SetupDeps, { id: street, staff }: Street, before?: Street) {
  const next = new Map(staff.map(({ id, roles }) => [id, roles]))
  const less = (before?.staff ?? []).filter(({ id, roles }) => !roles.every(isAmong(next.get(id) ?? [])))
  await inTurns(less, atOnce, ({ id, roles }) =>
    people.appoint(id, street, roles.filter(isAmong(next.get(id) ?? []))),
  )
}

/** Under the name that the list says; who is at home in another street keeps hers. */
async function register({ people }: SetupDeps, { id, name, phone }: Staff, street: string) {
  const person = await people.get(id)
  const { homeStreet = street, phone: reached = phone } = person ?? {}
  if (homeStreet !== street || person?.name === name) return
  await people.save(id, { name, homeStreet, ...(reached && { phone: reached }) })
}

/** Everybody on the list holds what it says. */
export async function appoint(deps: SetupDeps, { id: street, staff }: Street) {
  await inTurns(staff, atOnce, async (one) => {
    await register(deps, one, street)
    await deps.people.appoint(one.id, street, one.roles)
  })
}
