import type { Role } from '../../../shared/actor'
import { roleNames } from '../../../shared/copy'
import type { Person } from '../../../shared/person/person'

export type Group = { role: Role; people: Person[] }

export const rolesOf = ({ roles }: Person) => [...new Set(roles.map(({ role }) => role))]

/** 网格员、居民: every role once. */
export const rolesSaid = (person: Person) =>
  rolesOf(person)
    .map((role) => roleNames[role])
    .join('、')

/** The first of every kind of person: whoever holds one role, or the same ones together. */
export function facesOf(people: Person[]) {
  const faces = new Map<string, Person>()
  for (const person of people) {
    const kind = rolesOf(person).sort().join(' ')
    if (!faces.has(kind)) faces.set(kind, person)
  }
  return [...faces.values()]
}

/** By first role, in the order in which the list names them. */
export function groupsOf(people: Person[]): Group[] {
  const groups = new Map<Role, Person[]>()
  for (const person of people) {
    const [role = 'resident'] = rolesOf(person)
    groups.set(role, [...(groups.get(role) ?? []), person])
  }
  return [...groups].map(([role, members]) => ({ role, people: members }))
}

/** By name, by role, or by how the name is typed. */
export function findPeople(people: Person[], words: string) {
  const wanted = words.trim().toLowerCase()
  if (!wanted) return []
  return people.filter(
    (person) =>
      person.name.includes(wanted) || person.id.startsWith(wanted) || rolesSaid(person).includes(wanted),
  )
}
