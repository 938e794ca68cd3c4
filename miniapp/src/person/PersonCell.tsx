import type { Person } from '../../../shared/person/person'
import { Cell } from '../kit/Cell'
import { rolesSaid } from './arrangePeople'
import { playPerson } from './playPerson'
import { roleDeeds } from './roleDeeds'

export type PersonCellProps = { person: Person; deed?: boolean; isMe?: boolean }

/** One tap, and one is this person. */
export function PersonCell({ person, deed = false, isMe = false }: PersonCellProps) {
  const roles = rolesSaid(person)
  const [first] = person.roles
  return (
    <Cell
      {...(deed && { icon: 'me' })}
      title={deed ? `${person.name}（${roles}）` : person.name}
      note={deed ? first && roleDeeds[first.role] : roles}
      label={`扮演${person.name}，${roles}`}
      {...(isMe && { end: '现在就是' })}
      onPress={() => playPerson(person.id)}
    />
  )
}
