import { View } from '@tarojs/components'
import { isOnCalendar } from '../../../shared/clock/calendar'
import { chinaDay, dayMs } from '../../../shared/clock/china'
import { Chips } from '../kit/Chips'
import { Field } from '../kit/Field'
import { TextField } from '../kit/TextField'
import { useNow } from '../useNow'

type UntilFieldProps = { value: string; isTried: boolean; onChange: (day: string) => void }

export const dayAfter = (now: number, days: number) =>
  new Date((chinaDay(now) + days) * dayMs).toISOString().slice(0, 10)

/** 哪天办好: by a tap, or written. */
export function UntilField({ value, isTried, onChange }: UntilFieldProps) {
  const now = useNow()
  const wrong =
    isTried && !isOnCalendar(value) ? `写成 ${dayAfter(now, 30)} 这样，日历上要有这一天` : undefined
  return (
    <Field label='哪天办好？' wrong={wrong}>
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
