import type { Actor, RoleHeld } from '../../shared/actor'
import type { Person } from '../../shared/person/person'
import { keys } from '../keys'
import { remember } from '../remember'
import type { Seal } from '../seal'
import type { Table } from '../table/store'

export type PersonKept = { name: string; phone?: string; homeStreet: string }
export type Household = {
  buildingId: string
  room: string
  label: string
  verified: boolean
  /** The visit in which it was confirmed, and when. */
  visitId?: string
  at?: number
}
/** What a person is in one street. */
export type Standing = { roles: RoleHeld[]; household?: Household }

export type PersonStore = ReturnType<typeof personStore>

export const personStore = ({ table, now, seal }: { table: Table; now: () => number; seal: Seal }) => {
  const standings = remember(30_000, now, async (key) => {
    const [personId = '', street = ''] = key.split(' ')
    const item = await table.get(keys.roles(personId, street))
    return item && (item as unknown as Standing)
  })

  return {
    async get(personId: string) {
      const item = await table.get(keys.person(personId))
      return item && (item as unknown as PersonKept)
    },

    /** An empty telephone is none. */
    save: (
      personId: string,
      { name, phone, homeStreet }: Partial<PersonKept> & Pick<PersonKept, 'homeStreet'>,
    ) => table.put({ ...keys.person(personId), name: name ?? '', homeStreet, ...(phone && { phone }) }),

    standing: (personId: string, street: string) => standings.get(`${personId} ${street}`),

    /** A role given or taken holds everywhere within half a minute. */
    async saveStanding(personId: string, street: string, { roles, household }: Standing) {
      await table.put({ ...keys.roles(personId, street), roles, ...(household && { household }) })
      standings.forget(`${personId} ${street}`)
    },

    /** What a person is who was nothing here yet; who was given a role meanwhile keeps that. */
    async firstStanding(personId: string, street: string, standing: Standing) {
      const item = { ...keys.roles(personId, street), ...standing }
      const kept = await table.putIf(item, 'attribute_not_exists(PK)')
      standings.forget(`${personId} ${street}`)
      return kept.kept ? standing : ((kept.found ?? standing) as Standing)
    },

    /** Confirmed beside the roles as they are now; false when those change at this moment. */
    async saveHousehold(personId: string, street: string, household: Household) {
      const item = await table.get(keys.roles(personId, street))
      if (!item) return false
      const roles = { ':roles': item.roles }
      const { kept } = await table.putIf({ ...item, household }, '#roles = :roles', roles)
      standings.forget(`${personId} ${street}`)
      return kept
    },

    async actor(personId: string, street: string): Promise<Actor | undefined> {
      const standing = await standings.get(`${personId} ${street}`)
      if (!standing) return undefined
      const { roles, household } = standing
      return {
        id: personId,
        street,
        roles,
        ...(household?.verified && {
          household: seal.brief('household', `${household.buildingId} ${household.room}`),
        }),
      }
    },

    /** The person behind a WeChat identity: made at the first sign-in, and only once however many come at once. */
    async behind(pseudonym: string, newPerson: () => string) {
      const key = keys.wechatIdentity(pseudonym)
      const known = await table.get(key)
      if (known) return { personId: String(known.person), isNew: false }
      const person = newPerson()
      const kept = await table.putIf({ ...key, person }, 'attribute_not_exists(PK)')
      return kept.kept
        ? { personId: person, isNew: true }
        : { personId: String(kept.found?.person), isNew: false }
    },

    /** Whom one can play in a demo street. */
    saveDemoPeople: (street: string, people: Person[]) =>
      table.put({ ...keys.streetPart(street, 'DEMO'), people }),

    async demoPeople(street: string) {
      const item = await table.get(keys.streetPart(street, 'DEMO'))
      return (item?.people ?? []) as Person[]
    },
  }
}
