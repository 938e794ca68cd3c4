import type { Role } from '../../../shared/actor'
import { roleNames } from '../../../shared/copy'
import type { Person } from '../../../shared/person/person'
import { Cell } from '../kit/Cell'
import { rolesOf, rolesSaid } from './arrangePeople'
import { playPerson } from './playPerson'
import { roleDeeds } from './roleDeeds'

const spoken = (person: Person) => `扮演${person.name}，${rolesSaid(person)}`

/** What one does in the one role; of several, which. */
function deedOf(person: Person) {
  const [first, ...others] = rolesOf(person)
  return first && others.length === 0 ? `${rolesSaid(person)}：${roleDeeds[first]}` : rolesSaid(person)
}

/** One of those to look through first. */
export const FaceCell = ({ person, isMe }: { person: Person; isMe: boolean }) => (
  <Cell
    icon='me'
    strong
    title={person.name}
    note={deedOf(person)}
    label={spoken(person)}
    {...(isMe && { end: '现在就是' })}
    onPress={() => playPerson(person.id)}
  />
)

/** One of many; `among` those of a role, that role need not be said again. */
export const PersonCell = ({ person, among }: { person: Person; among?: Role }) => (
  <Cell
    title={person.name}
    note={rolesSaid(person) === (among && roleNames[among]) ? undefined : rolesSaid(person)}
    label={spoken(person)}
    onPress={() => playPerson(person.id)}
  />
)
