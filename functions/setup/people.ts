import type { RoleHeld } from '../../shared/actor'
import { inPart, type Issue } from '../../shared/setup/issue'
import type { Staff, Street } from '../../shared/street/street'
import { isMadeHere } from '../session/personId'
import type { SetupDeps } from './deps'
import { inTurns } from './inTurns'

const staffIssue = inPart('staff')

/** People on their way at once. */
const atOnce = 25

/** An id is one person’s in all streets: nobody is put into service here under somebody else’s. */
export async function strangers({ people }: SetupDeps, { id: street, staff }: Street, before?: Street) {
  const known = new Set(before?.staff.map(({ id }) => id))
  const issues: Issue[] = []
  const look = async ({ id }: Staff) => {
    const person = await people.get(id)
    const at = staff.findIndex((one) => one.id === id)
    if (person && person.homeStreet !== street)
      issues.push(staffIssue(at, 'id', `编号 ${id} 已经是别的街道的人，换一个`))
    if (!person && isMadeHere(id))
      issues.push(staffIssue(at, 'id', `编号 ${id} 像微信登录的人，但没有这个人，请核对`))
  }
  await inTurns(
    staff.filter(({ id }) => !known.has(id)),
    atOnce,
    look,
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

/** Everybody on the list holds what it says, under the name it says. */
export async function appoint({ people }: SetupDeps, { id: street, staff }: Street) {
  await inTurns(staff, atOnce, async ({ id, name, phone, roles }) => {
    const person = await people.get(id)
    if (person?.name !== name) {
      const reached = person?.phone ?? phone
      await people.save(id, { name, homeStreet: street, ...(reached && { phone: reached }) })
    }
    await people.appoint(id, street, roles)
  })
}
