import { useState } from 'react'
import { View } from '@tarojs/components'
import { isOnCalendar } from '../../../shared/clock/calendar'
import { dayMs } from '../../../shared/clock/china'
import { Button } from '../kit/Button'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Field } from '../kit/Field'
import { TextField } from '../kit/TextField'
import { spansOf, spansSaid } from './days'

type DaysFieldProps = { label: string; year: number; days: string[]; onChange: (days: string[]) => void }

const typed = /^(\d{1,2})[-.月/](\d{1,2})日?$/

/** 2-9, 2月9日, 2.9: as people write a day of this year. */
function dayIn(year: number, text: string) {
  const [, month = '', day = ''] = typed.exec(text.trim()) ?? []
  const name = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isOnCalendar(name) ? name : undefined
}

/** 2-9到2-15, or one day. */
function daysIn(year: number, text: string): string[] | undefined {
  const [first = '', last = first] = text.split(/到|至|~/)
  const [from, until] = [dayIn(year, first), dayIn(year, last)]
  if (!from || !until || until < from) return undefined
  const count = (Date.parse(until) - Date.parse(from)) / dayMs + 1
  return Array.from({ length: count }, (_, after) =>
    new Date(Date.parse(from) + after * dayMs).toISOString().slice(0, 10),
  )
}

/** Days of one year: those there are, by the stretch, and one more. */
export function DaysField({ label, year, days, onChange }: DaysFieldProps) {
  const [text, write] = useState('')
  const [wrong, setWrong] = useState<string>()
  function add() {
    const more = daysIn(year, text)
    setWrong(more ? undefined : '写成 2-9 或者 2-9到2-15 这样，日历上要有这一天')
    if (!more) return
    onChange([...new Set([...days, ...more])].sort())
    write('')
  }
  return (
    <Field label={label} wrong={wrong} hint='写成 2-9，一段写成 2-9到2-15。'>
      {days.length > 0 && (
        <Cells>
          {spansOf(days).map(([from, until]) => (
            <Cell
              key={from}
              title={spansSaid(days.filter((day) => day >= from && day <= until))}
              end={
                <Button
                  narrow
                  label={`去掉${label} ${from}`}
                  onPress={() => onChange(days.filter((day) => day < from || day > until))}
                >
                  去掉
                </Button>
              }
            />
          ))}
        </Cells>
      )}
      <View className='mt2'>
        <TextField
          label={`加一段${label}`}
          value={text}
          max={13}
          wrong={wrong !== undefined}
          onChange={write}
          onConfirm={add}
        />
      </View>
      <View className='mt2'>
        <Button onPress={add}>加一段{label}</Button>
      </View>
    </Field>
  )
}
