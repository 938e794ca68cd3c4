import { View } from '@tarojs/components'
import { Chips } from '../kit/Chips'
import { Field } from '../kit/Field'
import { TextField } from '../kit/TextField'
import { useNow } from '../useNow'
import { dayAfter, untilWrong } from './untilWrong'

type UntilFieldProps = {
  value: string
  /** As it was set before. */
  asRead?: string | undefined
  isTried: boolean
  onChange: (day: string) => void
}

/** 哪天办好: by a tap, or written. */
export function UntilField({ value, asRead, isTried, onChange }: UntilFieldProps) {
  const now = useNow()
  const wrong = isTried ? untilWrong(value, now, asRead) : undefined
  return (
    <Field label='哪天办好？' wrong={wrong} hint='点一个，或者在下面写日期。'>
      <Chips
        label='哪天办好'
        options={[14, 30, 60, 90].map((days) => ({ value: dayAfter(now, days), text: `${days} 天内` }))}
        value={value}
        onChange={onChange}
      />
      <View className='mt2'>
        <TextField label='哪一天' value={value} max={10} onChange={onChange} />
      </View>
    </Field>
  )
}
