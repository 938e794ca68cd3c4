import { View } from '@tarojs/components'
import { Button } from '../kit/Button'
import { Field } from '../kit/Field'
import { TextField } from '../kit/TextField'
import type { WrittenMotion, WrongMotion } from './writtenMotion'

type OptionsFieldProps = {
  written: WrittenMotion
  set: (part: Partial<WrittenMotion>) => void
  wrong: WrongMotion
}

const mostOptions = 20

/** What there is to choose, one below the other; one left empty is left out. */
export function OptionsField({ written: { kind, options, most }, set, wrong }: OptionsFieldProps) {
  const name = (at: number, value: string) =>
    set({ options: options.map((one, place) => (place === at ? value : one)) })
  return (
    <>
      <Field label='有哪些选项？' hint='空着的不算。' wrong={wrong.options}>
        <View className='stack stack--2'>
          {options.map((value, at) => (
            <TextField
              key={at}
              label={`选项 ${at + 1}`}
              placeholder={`选项 ${at + 1}`}
              value={value}
              max={100}
              onChange={(next) => name(at, next)}
            />
          ))}
        </View>
        {options.length < mostOptions && (
          <View className='mt2'>
            <Button icon='plus' onPress={() => set({ options: [...options, ''] })}>
              再加一个选项
            </Button>
          </View>
        )}
      </Field>
      {kind === 'several' && (
        <Field label='最多选几项？' wrong={wrong.most}>
          <TextField
            label='最多选几项'
            type='number'
            max={2}
            value={Number.isInteger(most) ? String(most) : ''}
            onChange={(typed) => set({ most: typed ? Number(typed) : NaN })}
          />
        </Field>
      )}
    </>
  )
}
