import { servingRoles, type RoleHeld } from '../../shared/actor'
import { done } from '../../shared/outcome'
import type { PersonStore } from '../person/store'
import { canonical } from '../seal'

/** What puts people into a street's service. */
export const appointing = (people: PersonStore) => ({
  ...people,

  /** Serves the street as said from now on; what she is at home here, and her household, stay. */
  async appoint(personId: string, street: string, serving: RoleHeld[]) {
    const appointed = await people.changeStanding(personId, street, (before = { roles: [] }) => {
      const { roles } = before
      const next = [...roles.filter(({ role }) => !servingRoles.includes(role)), ...serving]
      return done(canonical(next) === canonical(roles) ? before : { ...before, roles: next })
    })
    if (!appointed.ok) throw new Error(`${personId} does not come to rest`)
  },
})
