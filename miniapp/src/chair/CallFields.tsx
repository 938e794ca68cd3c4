import { View } from '@tarojs/components'
import { dateOf } from '../clockText'
import { Chips } from '../kit/Chips'
import { Field } from '../kit/Field'
import { TextArea } from '../kit/TextArea'
import { TextField } from '../kit/TextField'
import { useNow } from '../useNow'
import { dayFrom, type WrittenCall, type WrongCall } from './callWords'

type CallFieldsProps = {
  written: WrittenCall
  wrong: WrongCall
  set: (part: Partial<WrittenCall>) => void
}

/** When, where, what is talked about. */
export function CallFields({ written, wrong, set }: CallFieldsProps) {
  const now = useNow()
  const days = [1, 2, 3, 5, 7].map((after) => dayFrom(now, after))
  return (
    <>
      <Field label='哪天？' wrong={wrong.day}>
        <Chips
          label='哪天'
          options={days.map((value) => ({ value, text: dateOf(value) }))}
          value={written.day}
          onChange={(day) => set({ day })}
        />
        <View className='mt2'>
          <TextField
            label='哪一天'
            placeholder='2026-05-31'
            value={written.day}
            max={10}
            onChange={(day) => set({ day })}
          />
        </View>
      </Field>
      <Field label='几点？' wrong={wrong.clock}>
        <TextField label='几点' value={written.clock} max={5} onChange={(clock) => set({ clock })} />
      </Field>
      <Field label='在哪里？' wrong={wrong.place}>
        <TextField
          label='在哪里'
          placeholder='例如 6号楼前凉亭'
          value={written.place}
          onChange={(place) => set({ place })}
        />
      </Field>
      <Field label='说哪几件？' hint='一行一条。' wrong={wrong.agenda}>
        <TextArea label='说哪几件' value={written.agenda} max={800} onChange={(agenda) => set({ agenda })} />
      </Field>
    </>
  )
}
