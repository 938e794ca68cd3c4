import { servingRoles, type RoleHeld } from '../../shared/actor'
import { keys } from '../keys'
import type { PersonStore, Standing } from '../person/store'
import { canonical } from '../seal'
import type { Table } from '../table/store'

/** What puts people into a street's service. */
export const appointing = (people: PersonStore, table: Table) => ({
  ...people,

  /** Serves the street as said from now on; what she is at home here, and her household, stay. */
  async appoint(personId: string, street: string, serving: RoleHeld[]) {
    const { roles = [], household } = ((await table.get(keys.roles(personId, street))) ??
      {}) as Partial<Standing>
    const next = [...roles.filter(({ role }) => !servingRoles.includes(role)), ...serving]
    if (canonical(next) === canonical(roles)) return
    await people.saveStanding(personId, street, { roles: next, ...(household && { household }) })
  },
})
