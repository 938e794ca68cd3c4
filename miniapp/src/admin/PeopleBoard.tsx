import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Staff } from '../../../shared/street/street'
import { Button } from '../kit/Button'
import { Cell } from '../kit/Cell'
import { Chips } from '../kit/Chips'
import { Empty } from '../kit/Empty'
import { TextField } from '../kit/TextField'
import type { Known } from './AdminPage'
import { Changed } from './Changed'
import { FirstOf } from './FirstOf'
import { PersonSheet } from './PersonSheet'
import { postSaid, staffAt } from './posts'
import { useChange } from './useChange'

const everywhere = 'all'
const mostShown = 40
const nobody: Staff = { id: '', name: '', roles: [] }

/** 人员和岗位: by community or unit, by name; each with all her posts. */
export function PeopleBoard(known: Known) {
  const { streetId, overview } = known
  const street = { ...overview, streetId }
  const changing = useChange(known)
  const [place, setPlace] = useState(everywhere)
  const [sought, seek] = useState('')
  const [open, setOpen] = useState<Staff>()
  const found = staffAt(street, place === everywhere ? '' : place, sought)
  return (
    <>
      <Changed {...changing} />
      <View className='mt3'>
        <TextField label='找人' placeholder='找人：姓名、编号、电话' value={sought} onChange={seek} />
      </View>
      <View className='mt3'>
        <Places {...known} value={place} onChange={setPlace} />
      </View>
      <View className='mt3'>
        <Button icon='plus' onPress={() => setOpen(nobody)}>
          加一个人
        </Button>
      </View>
      <View className='mt3'>
        {found.length === 0 ? (
          <Empty title='没有这样的人' say='换个地方找，或者加一个人。' />
        ) : (
          <FirstOf all={found} most={mostShown}>
            {(person) => (
              <Cell
                key={person.id}
                icon='me'
                title={person.name}
                note={person.roles.map((held) => postSaid(street, held)).join('；')}
                onPress={() => setOpen(person)}
              />
            )}
          </FirstOf>
        )}
      </View>
      {open && (
        <PersonSheet
          key={open.id}
          known={known}
          person={open}
          changing={changing}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  )
}

type PlacesProps = Known & { value: string; onChange: (place: string) => void }

function Places({ overview: { communities, units, staff }, streetId, value, onChange }: PlacesProps) {
  const served = new Set(staff.flatMap(({ roles }) => roles.map(({ scope }) => scope)))
  const options = [
    { value: everywhere, text: '所有人' },
    { value: streetId, text: '街道' },
    ...communities.map(({ id, name }) => ({ value: id, text: name })),
    ...units.filter(({ id }) => served.has(id)).map(({ id, name }) => ({ value: id, text: name })),
  ]
  return <Chips label='在哪里' options={options} value={value} onChange={onChange} />
}
