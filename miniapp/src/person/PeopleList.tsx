import { Fragment, useState } from 'react'
import { View } from '@tarojs/components'
import { roleNames } from '../../../shared/copy'
import type { Person } from '../../../shared/person/person'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Icon } from '../kit/Icon'
import { Section } from '../kit/Section'
import { TextField } from '../kit/TextField'
import { demoPersonId } from '../session'
import { facesOf, findPeople, groupsOf, type Group } from './arrangePeople'
import { FaceCell, PersonCell } from './PersonCell'

/** The faces first, then everybody, by name or by role. */
export function PeopleList({ people }: { people: Person[] }) {
  const [words, setWords] = useState('')
  const me = demoPersonId()
  return (
    <>
      <Cells>
        {facesOf(people).map((person) => (
          <FaceCell key={person.id} person={person} isMe={person.id === me} />
        ))}
      </Cells>
      <Section title='找别的人' end={`一共 ${people.length} 位`}>
        <TextField
          label='名字或岗位'
          value={words}
          onChange={setWords}
          placeholder='名字，或者岗位'
          confirm='search'
        />
        <View className='mt3'>
          {words.trim() ? <Found people={findPeople(people, words)} /> : <Groups groups={groupsOf(people)} />}
        </View>
      </Section>
    </>
  )
}

const Found = ({ people }: { people: Person[] }) =>
  people.length === 0 ? (
    <View className='t-small'>没有这个人。换个字，或者只写姓。</View>
  ) : (
    <Cells>
      {people.map((person) => (
        <PersonCell key={person.id} person={person} />
      ))}
    </Cells>
  )

function Groups({ groups }: { groups: Group[] }) {
  const [open, setOpen] = useState<Group['role']>()
  return (
    <Cells>
      {groups.map(({ role, people }) => {
        const isOpen = role === open
        const title = `${roleNames[role]} ${people.length} 位`
        return (
          <Fragment key={role}>
            <Cell
              title={title}
              label={`${title}，${isOpen ? '收起' : '展开'}`}
              strong={isOpen}
              end={isOpen ? '收起' : <Icon name='down' size='s' />}
              onPress={() => setOpen(isOpen ? undefined : role)}
            />
            {isOpen && people.map((person) => <PersonCell key={person.id} person={person} among={role} />)}
          </Fragment>
        )
      })}
    </Cells>
  )
}
