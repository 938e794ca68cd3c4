import { View } from '@tarojs/components'
import { Chips } from '../kit/Chips'
import { Field } from '../kit/Field'
import { TextField } from '../kit/TextField'
import { useCatalogue } from '../street/useCatalogue'

type By = { unitId: string; name: string }
type ByFieldProps = By & { wrong: string | undefined; onChange: (by: By) => void }

/** 谁来办? A unit of the street by a tap, anybody else by name: the caretaker, the staircase's head. */
export function ByField({ unitId, name, wrong, onChange }: ByFieldProps) {
  const { data: catalogue } = useCatalogue()
  const units = catalogue?.units ?? []
  return (
    <Field label='谁来办？' wrong={wrong} hint='单位里没有的，写下怎么称呼，例如“楼长 贺阿姨”。'>
      <Chips
        label='谁来办'
        options={units.map(({ id, name: text }) => ({ value: id, text }))}
        value={unitId}
        onChange={(next) => onChange({ unitId: next, name: '' })}
      />
      <View className='mt2'>
        <TextField
          label='别的人'
          placeholder='别的人，写怎么称呼'
          value={name}
          max={20}
          onChange={(next) => onChange({ unitId: next ? '' : unitId, name: next })}
        />
      </View>
    </Field>
  )
}
