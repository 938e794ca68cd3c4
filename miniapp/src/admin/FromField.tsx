import { View } from '@tarojs/components'
import { Chips } from '../kit/Chips'
import { Field } from '../kit/Field'
import { TextField } from '../kit/TextField'
import { nextMonth, nextYear, tomorrow } from './days'

type FromFieldProps = { value: string; now: number; onChange: (day: string) => void }

/** From which day on: the usual ones by a tap, any other by hand. */
export function FromField({ value, now, onChange }: FromFieldProps) {
  const usual = [
    { value: tomorrow(now), text: '明天' },
    { value: nextMonth(now), text: '下月 1 日' },
    { value: nextYear(now), text: '明年 1 月 1 日' },
  ]
  const options = usual.filter((one, at) => usual.findIndex((other) => other.value === one.value) === at)
  return (
    <Field label='从哪一天起？' hint='从这一天零点起开始的环节照新的；已经开始的、已经答应居民的，照旧算完。'>
      <Chips label='从哪一天起' options={options} value={value} onChange={onChange} />
      <View className='mt2'>
        <TextField label='哪一天' value={value} max={10} onChange={onChange} />
      </View>
    </Field>
  )
}
