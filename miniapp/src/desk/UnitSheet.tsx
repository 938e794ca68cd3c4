import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Unit } from '../../../shared/street/street'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Field } from '../kit/Field'
import { Sheet } from '../kit/Sheet'
import { TextField } from '../kit/TextField'

type UnitSheetProps = { units: Unit[]; onPick: (unitId: string) => void; onClose: () => void }

/** 找单位: all of them, or those whose name has what was typed. */
export function UnitSheet({ units, onPick, onClose }: UnitSheetProps) {
  const [sought, seek] = useState('')
  const found = units.filter(({ name }) => name.includes(sought.trim()))
  return (
    <Sheet open title='派给哪个单位' onClose={onClose}>
      <Field label='单位名称'>
        <TextField label='单位名称' value={sought} onChange={seek} confirm='search' />
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
        </Cells>
      </View>
      {found.length === 0 && <View className='t-note t-center mt3'>没有叫这个名字的单位</View>}
    </Sheet>
  )
}
