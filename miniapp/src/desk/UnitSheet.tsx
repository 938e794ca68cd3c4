import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Unit } from '../../../shared/street/street'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Field } from '../kit/Field'
import { Sheet } from '../kit/Sheet'
import { TextField } from '../kit/TextField'

type Worker = { id: string; name: string; gridNames: string[] }

type UnitSheetProps = {
  units: Unit[]
  /** Grid workers of the community, for whoever wants one by name 点名派. */
  workers: Worker[]
  onPick: (id: string) => void
  onClose: () => void
}

/** 找单位、点名: all of them, or those whose name has what was typed. */
export function UnitSheet({ units, workers, onPick, onClose }: UnitSheetProps) {
  const [sought, seek] = useState('')
  const isSought = ({ name }: { name: string }) => name.includes(sought.trim())
  const found = units.filter(isSought)
  const named = workers.filter(isSought)
  return (
    <Sheet open title='派给谁' onClose={onClose}>
      <Field label='单位或网格员的名字'>
        <TextField label='单位或网格员的名字' value={sought} onChange={seek} confirm='search' />
      </Field>
      <View className='mt3'>
        <Cells>
          {found.map(({ id, name, phone }) => (
            <Cell
              key={id}
              icon='people'
              title={name}
              {...(phone && { note: phone })}
              onPress={() => onPick(id)}
            />
          ))}
          {named.map(({ id, name, gridNames }) => (
            <Cell
              key={id}
              icon='me'
              title={name}
              note={`网格员 · ${gridNames.join('、')}`}
              onPress={() => onPick(id)}
            />
          ))}
        </Cells>
      </View>
      {found.length + named.length === 0 && <View className='t-note t-center mt3'>没有叫这个名字的</View>}
    </Sheet>
  )
}
