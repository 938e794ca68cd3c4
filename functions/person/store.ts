import type { Actor, Home, Left, RoleHeld } from '../../shared/actor'
import { known } from '../../shared/known'
import { done, refuse, type Outcome } from '../../shared/outcome'
import type { Person } from '../../shared/person/person'
import { computerKeys } from '../computer/keys'
import { keys } from '../keys'
import { remember } from '../remember'
import type { Seal } from '../seal'
import { queryAll, type Table } from '../table/store'
import { confirmedSkills } from '../volunteer/confirmedSkills'
import type { VolunteeringKept } from '../volunteer/volunteering'

export type PersonKept = { name: string; phone?: string; homeStreet: string }
export type Household = {
  buildingId: string
  room: string
  label: string
  verified: boolean
  /** The visit in which it was confirmed, and when the code was given that was read there. */
  visitId?: string
  at?: number
}
/** What a person is in one street. */
export type Standing = {
  roles: RoleHeld[]
  household?: Household
  /** Further homes of hers, each verified: she speaks for every one of them. */
  more?: Household[]
  /** Homes she moved out of: for votes that had begun before. */
  left?: Left[]
  volunteering?: VolunteeringKept
}

/** What stands in the table: `w` counts the writings. */
type Kept = Standing & { w?: number }

/** How often others may come first before it is left for later. */
const mostTries = 8

type Judge = (before: Standing | undefined) => Outcome<Standing>

/** The verified homes 户, the one she lives in first. */
export function homesOf({ household, more = [] }: Pick<Standing, 'household' | 'more'>): Home[] {
  const verified = [household, ...more].filter((home) => home?.verified)
  return verified.map((home) => ({ buildingId: home?.buildingId ?? '', room: home?.room ?? '' }))
}

const buildingsOf = (standing: Standing | undefined) =>
  new Set(standing ? homesOf(standing).map(({ buildingId }) => buildingId) : [])

/** A standing as it is kept: without what the item had beside it. */
const written = ({ roles, household, more, left, volunteering }: Standing) =>
  known({ roles, household, more: more?.length ? more : undefined, left, volunteering })

const asItWasRead = (before: Kept | undefined): [string, Record<string, unknown>?] => {
  if (!before) return ['attribute_not_exists(PK)']
  return before.w ? ['w = :asRead', { ':asRead': before.w }] : ['attribute_not_exists(w)']
}

/** The lists of who lives in a building to which her name is added, and from which it is taken. */
function residentLists(personId: string, before: Standing | undefined, after: Standing) {
  const [were, are] = [buildingsOf(before), buildingsOf(after)]
  const others = (these: Set<string>, those: Set<string>) =>
    [...these].filter((id) => !those.has(id)).map((id) => keys.residentIn(id, personId))
  return { movesInto: others(are, were), movesOutOf: others(were, are) }
}

export type PersonStore = ReturnType<typeof personStore>

export const personStore = ({ table, now, seal }: { table: Table; now: () => number; seal: Seal }) => {
  const standings = remember(30_000, now, async (key) => {
    const [personId = '', street = ''] = key.split(' ')
    const item = await table.get(keys.roles(personId, street))
    return item && (item as unknown as Standing)
  })

  async function standingNow(personId: string, street: string) {
    const item = await table.get(keys.roles(personId, street))
    return item && (item as unknown as Kept)
  }

  /** Roles, household and volunteering stand in one item: whoever changes one of them never loses another's change. */
  async function changeStanding(personId: string, street: string, judge: Judge): Promise<Outcome<Standing>> {
    for (let tries = 0; tries < mostTries; tries++) {
      const before = await standingNow(personId, street)
      const judged = judge(before)
      if (!judged.ok || judged.value === before) return judged
      const lists = residentLists(personId, before, judged.value)
      // On the building's list before it is so, and off it after: nobody who lives there is overlooked.
      await Promise.all(lists.movesInto.map((key) => table.put(key)))
      const next = { ...keys.roles(personId, street), ...written(judged.value), w: (before?.w ?? 0) + 1 }
      const { kept } = await table.putIf(next, ...asItWasRead(before))
      // A role given or taken holds here at once, and everywhere within half a minute.
      standings.forget(`${personId} ${street}`)
      if (!kept) continue
      await Promise.all(lists.movesOutOf.map((key) => table.delete(key)))
      return judged
    }
    return refuse('tryLater')
  }

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

    /** A computer that is still let in; asked each time, so that it is over when the phone says so. */
    computer: (personId: string, id: string) => table.get(computerKeys.letIn(personId, id)),

    /** As it is at this moment. */
    standingNow,
    changeStanding,

    /** Is exactly this from now on. */
    saveStanding: (personId: string, street: string, standing: Standing) =>
      changeStanding(personId, street, () => done(standing)),

    /** What a person is who was nothing here yet; who was given a role meanwhile keeps that. */
    async firstStanding(personId: string, street: string, standing: Standing) {
      const item = { ...keys.roles(personId, street), ...standing }
      const kept = await table.putIf(item, 'attribute_not_exists(PK)')
      standings.forget(`${personId} ${street}`)
      return kept.kept ? standing : ((kept.found ?? standing) as Standing)
    },

    async actor(personId: string, street: string): Promise<Actor | undefined> {
      const standing = await standings.get(`${personId} ${street}`)
      if (!standing) return undefined
      const { roles, household, left, volunteering } = standing
      const homes = homesOf(standing)
      return known({
        id: personId,
        street,
        roles,
        household: household?.verified
          ? seal.brief('household', `${household.buildingId} ${household.room}`)
          : undefined,
        homes: homes.length > 0 ? homes : undefined,
        left,
        skills: volunteering && confirmedSkills(volunteering),
      })
    },

    /** Who lives in a building, as far as it was verified 已核实: what is so, each one's own item says. */
    async residentsOf(buildingId: string) {
      const { PK, SK: prefix } = keys.residentIn(buildingId)
      const listed = await queryAll(table, { at: ['PK', PK], prefix: ['SK', prefix] })
      return listed.map(({ SK }) => SK.slice(prefix.length))
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
