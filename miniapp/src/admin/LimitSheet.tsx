import { useState } from 'react'
import { View } from '@tarojs/components'
import { isOnCalendar } from '../../../shared/clock/calendar'
import type { Limit, LimitUnit } from '../../../shared/clock/limits'
import { amountText, limitTitles, limitUnitNames } from '../../../shared/copy'
import { unitsOf } from '../../../shared/setup/checks/limits'
import { Button } from '../kit/Button'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Chips } from '../kit/Chips'
import { Field } from '../kit/Field'
import { Sheet } from '../kit/Sheet'
import { TextField } from '../kit/TextField'
import { Refusal } from '../resident/Refusal'
import type { Known } from './AdminPage'
import { FromField } from './FromField'
import { tomorrow } from './days'
import type { LimitNow } from './limitsNow'
import type { Changing } from './useChange'

type LimitSheetProps = {
  known: Known
  limit: LimitNow
  changing: Changing
  now: number
  onClose: () => void
}

/** One limit from a day on: those before it stay, so that it can be told by what an order was measured. */
export function LimitSheet({
  known,
  limit: { name, now: is, coming },
  changing,
  now,
  onClose,
}: LimitSheetProps) {
  const { limits } = known.overview
  const [amount, setAmount] = useState(String(is.amount))
  const [unit, setUnit] = useState<LimitUnit>(is.unit)
  const [from, setFrom] = useState(tomorrow(now))
  const [wrong, setWrong] = useState<string>()
  const title = limitTitles[name]

  async function keep(next: Limit[], say: string) {
    if (await changing.change({ setup: { limits: next }, back: { limits }, say })) onClose()
  }
  function save() {
    const count = Number(amount)
    const found = wrongIn(count, from)
    setWrong(found)
    if (found) return
    const others = limits.filter((one) => one.name !== name || one.from !== from)
    const next: Limit = { from, name, amount: count, unit }
    void keep([...others, next], `${title}从 ${from} 起 ${amountText(next)}`)
  }
  return (
    <Sheet open title={`${title}：现在 ${amountText(is)}`} onClose={onClose}>
      <Refusal words={wrong ?? changing.trouble} />
      <Field label='改成多久？'>
        <TextField label='改成多久' type='number' value={amount} max={4} onChange={setAmount} />
        <View className='mt2'>
          <Chips
            label='单位'
            options={unitsOf(name).map((value) => ({ value, text: limitUnitNames[value] }))}
            value={unit}
            onChange={setUnit}
          />
        </View>
      </Field>
      <FromField value={from} now={now} onChange={setFrom} />
      <Coming
        limits={coming}
        onDrop={(gone) =>
          void keep(
            limits.filter((one) => one !== gone),
            `${title}不改了`,
          )
        }
      />
      <View className='mt4'>
        <Button big kind='main' busy={changing.isBusy && '正在改……'} onPress={save}>
          改好
        </Button>
      </View>
    </Sheet>
  )
}

function wrongIn(count: number, from: string) {
  if (!Number.isInteger(count) || count < 1) return '写一个整数，至少是 1'
  return isOnCalendar(from) ? undefined : '日期要写成 2027-01-01 这样，日历上要有这一天'
}

const Coming = ({ limits, onDrop }: { limits: Limit[]; onDrop: (limit: Limit) => void }) =>
  limits.length > 0 ? (
    <Field label='已经定好、还没到的'>
      <Cells>
        {limits.map((limit) => (
          <Cell
            key={limit.from}
            title={`${limit.from} 起 ${amountText(limit)}`}
            end={
              <Button narrow label={`不改了：${limit.from}`} onPress={() => onDrop(limit)}>
                不改了
              </Button>
            }
          />
        ))}
      </Cells>
    </Field>
  ) : null
